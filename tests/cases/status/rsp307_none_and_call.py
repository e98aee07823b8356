"""status_code set to None, and called like a function."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    resp = make_response("x")
    resp.status_code = None  # RSP307
    return resp


@app.get("/b")
def b():
    resp = make_response("x")
    resp.status_code(404)  # RSP307
    return resp


# GET /b -> TypeError: 'int' object is not callable
