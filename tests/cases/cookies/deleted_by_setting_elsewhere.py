"""A cookie emptied with max_age=0 for another path than it was set for."""
from flask import Flask, make_response

app = Flask(__name__)


@app.route("/app/set")
def set_it():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", path="/app")
    return resp


@app.route("/app/unset")
def unset():
    resp = make_response("x")
    resp.set_cookie("sid", "", max_age=0)  # RSP608
    return resp


@app.route("/app/show")
def show():
    from flask import request

    return request.cookies.get("sid", "none")


# GET /app/set -> 200, Set-Cookie: sid=abc; Path=/app
# GET /app/unset -> 200, body: x
# GET /app/show -> 200, body: abc
