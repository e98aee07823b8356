"""The habit waits where another rule has the call written otherwise; False and None are choices."""
from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/chained")
def chained():
    make_response("Hi").set_cookie("seen", "1").headers["X-Seen"] = "1"  # RSP104
    return make_response("Hi")


@app.get("/kept")
def kept():
    response = make_response("Hi").set_cookie("seen", "1")
    response.headers["X-Seen"] = "1"  # RSP104
    return response


@app.get("/own")
def own():
    request.set_cookie("seen", "1")  # RSP105
    return make_response("Hi")


@app.get("/refused")
def refused():
    response = make_response("Hi")
    response.set_cookie("seen", "1", samesite=False)  # RSP603
    return response


@app.get("/chosen")
def chosen():
    response = make_response("Hi")
    response.set_cookie("seen", "1", secure=False, httponly=False, samesite=None)
    return response


@app.get("/long")
def long():
    response = make_response("Hi")
    response.set_cookie("the-last-page", "/long")  # RSP903
    return response


# GET /chained -> AttributeError: 'NoneType' object has no attribute 'headers'
# GET /kept -> AttributeError: 'NoneType' object has no attribute 'headers'
# GET /own -> AttributeError: 'Request' object has no attribute 'set_cookie'
# GET /refused -> AttributeError: 'bool' object has no attribute 'title'
# GET /chosen -> 200, Set-Cookie: seen=1; Path=/
# GET /long -> 200, Set-Cookie: the-last-page=/long; Path=/
# SAYS RSP903 with: on a line of their own
# SAYS RSP603 with: write samesite=None
