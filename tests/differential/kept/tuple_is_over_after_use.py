"""What a handler of KeyError goes on with is no value that lacks the attribute used before."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/chosen")
def chosen():
    page = make_response("a") if "q1" not in request.args else ("ab", 99)
    try:
        page.set_cookie(key="c1", value="v")
    except KeyError:
        pass
    return page


@app.get("/branched")
def branched():
    if "q1" in request.args:
        page = "ab", 99
    else:
        page = make_response("a")
    try:
        page.headers["X-1"] = "v"
    except KeyError:
        pass
    return page


@app.get("/caught")
def caught():
    page = make_response("a") if "q1" not in request.args else ("ab", 99)
    try:
        page.set_cookie(key="c1", value="v")
    except Exception:
        pass
    return page  # RSP307


@app.get("/before")
def before():
    page = make_response("a") if "q1" not in request.args else ("ab", 99)
    try:
        page.status_code = int(request.args["n1"])
    except ValueError:
        pass
    return page  # RSP307


# GET /chosen -> 200
# GET /chosen?q1=1 -> AttributeError: 'tuple' object has no attribute 'set_cookie'
# GET /branched -> 200, X-1: v
# GET /branched?q1=1 -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /caught -> 200
# GET /caught?q1=1 -> 99 UNKNOWN
# GET /before?n1=404 -> 404
# GET /before?n1=x&q1=1 -> 99 UNKNOWN
