"""Methods that do give something back, and names that are None only for a while."""

from flask import Flask, make_response, request

app = Flask(__name__)


def secure(response):
    response.headers["X-Frame-Options"] = "DENY"
    return response


@app.get("/returned")
def returned():
    page = secure(make_response("x"))
    page.set_cookie("a", "1")
    return page


@app.get("/late")
def late():
    page = None
    if request.args:
        page = make_response("with")
    if page is None:
        page = make_response("without")
    page.headers["X-A"] = "1"
    return page


@app.get("/loop")
def loop():
    page = None
    for name in ("a", "b"):
        if page is None:
            page = make_response(name)
        page.headers["X-" + name] = "1"
    return page


@app.get("/conditional")
def conditional():
    page = make_response("x")
    page.set_etag("v1")
    page = page.make_conditional(request)
    page.headers["X-C"] = "1"
    return page


@app.get("/get")
def get():
    page = make_response("x")
    page.headers["X-L"] = "1"
    kind = page.headers.get("X-L") or page.headers.setdefault("X-M", "2")
    page.headers["X-N"] = kind.strip()
    return page


@app.get("/or")
def optional():
    page = None
    page = page or make_response("x")
    page.headers["X-O"] = "1"
    return page


# GET /returned -> 200, Set-Cookie: a=1; Path=/, X-Frame-Options: DENY, body: x
# GET /late -> 200, X-A: 1, body: without
# GET /loop -> 200, X-a: 1, X-b: 1, body: a
# GET /conditional -> 200, X-C: 1, body: x
# GET /get -> 200, X-L: 1, X-N: 1, body: x
# GET /or -> 200, X-O: 1, body: x
