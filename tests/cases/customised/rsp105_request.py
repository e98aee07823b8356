"""The request is customised where the response was meant."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/header")
def header():
    request.headers["X-A"] = "1"  # RSP105
    return "x"


@app.get("/cookie")
def cookie():
    request.cookies["seen"] = "1"  # RSP105
    return "x"


@app.get("/set")
def set_it():
    request.set_cookie("seen", "1")  # RSP105
    return "x"


@app.get("/delete")
def delete():
    del request.cookies["seen"]  # RSP105
    return "x"


@app.get("/pop")
def pop():
    request.cookies.pop("seen", None)  # RSP105
    return "x"


@app.get("/app")
def on_app():
    resp = make_response("x")
    app.headers["X-A"] = "1"  # RSP105
    return resp


# GET /header -> TypeError: 'EnvironHeaders' objects are immutable
# GET /cookie -> TypeError: 'ImmutableMultiDict' objects are immutable
# GET /set -> AttributeError: 'Request' object has no attribute 'set_cookie'
# GET /delete -> TypeError: 'ImmutableMultiDict' objects are immutable
# GET /pop -> TypeError: 'ImmutableMultiDict' objects are immutable
# GET /app -> AttributeError: 'Flask' object has no attribute 'headers'
