"""The class Response is customised instead of one response."""

from flask import Flask, Response

app = Flask(__name__)


@app.get("/cookie")
def cookie():
    Response.set_cookie("a", "1")  # RSP107
    return Response("x")


@app.get("/header")
def header():
    Response.headers["X-A"] = "1"  # RSP107
    return Response("x")


@app.get("/uncalled")
def uncalled():
    resp = Response
    resp.set_cookie("a", "1")  # RSP107
    return resp("x")


# GET /cookie -> AttributeError: 'str' object has no attribute...
# GET /header -> AttributeError: type object 'Response' has no attribute 'headers'
# GET /uncalled -> AttributeError: 'str' object has no attribute...
