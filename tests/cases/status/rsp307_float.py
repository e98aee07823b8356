"""A float as the status."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return "x", 404.0  # RSP307


@app.get("/b")
def b():
    resp = make_response("x")
    resp.status_code = 40.4  # RSP307
    return resp


# GET /b -> AttributeError: 'float' object has no attribute 'strip' [Flask >= 2.3]
