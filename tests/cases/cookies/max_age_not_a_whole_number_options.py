"""The same in unpacked options, by position, in a helper and in a hook."""
from flask import Flask, make_response, request

app = Flask(__name__)
OPTIONS = {"max_age": "86400", "httponly": True}


@app.after_request
def visited(response):
    if request.path == "/hook":
        response.set_cookie("visited", "1", max_age=60 * 1.5)  # RSP609
    return response


@app.route("/hook")
def hooked():
    return "x"


@app.route("/options")
def options():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", **OPTIONS)  # RSP609
    return resp


@app.route("/position")
def position():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", "60")  # RSP609
    return resp


def keep(resp, days):
    resp.set_cookie("sid", "abc", max_age=f"{days * 86400}")  # RSP609
    return resp


@app.route("/helper")
def helper():
    return keep(make_response("x"), 2)


# GET /hook -> 200, Set-Cookie: visited=1...
# GET /options -> TypeError: unsupported operand type(s) for +: 'float' and 'str'
# GET /position -> TypeError: unsupported operand type(s) for +: 'float' and 'str'
# GET /helper -> TypeError: unsupported operand type(s) for +: 'float' and 'str'
