"""The request is read, copied, or given attributes that it may have."""

from flask import Flask, g, make_response, request, session

app = Flask(__name__)

app.secret_key = "test"


@app.before_request
def start():
    request.started = 1
    g.headers = dict(request.headers)
    request.environ["app.seen"] = "1"


@app.get("/copy")
def copy():
    headers = dict(request.headers)
    headers["X-A"] = "1"
    cookies = request.cookies.to_dict()
    cookies["a"] = "1"
    cookies.pop("a")
    g.headers["X-B"] = "2"
    return str(len(cookies)) + headers["X-A"]


@app.get("/read")
def read():
    response = make_response(request.headers.get("X-In", "none"))
    if "seen" not in request.cookies:
        response.set_cookie("seen", request.cookies.get("before", "1"))
    response.headers["X-Type"] = request.mimetype or "none"
    session["n"] = 1
    session.pop("n", None)
    return response


# GET /copy -> 200, body: 01
# GET /read -> 200, Set-Cookie: seen=1; Path=/, X-Type: none, body: none
