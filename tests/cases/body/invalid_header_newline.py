"""A policy written over several lines holds newlines, which no header may."""
from flask import Flask, make_response

app = Flask(__name__)
CSP = """
default-src 'self';
img-src *
"""


@app.route("/page")
def page():
    resp = make_response("x")
    resp.headers["Content-Security-Policy"] = CSP  # RSP503
    return resp


@app.route("/two")
def two():
    name = "b"
    resp = make_response("x")
    resp.headers["X-Note"] = f"first\nsecond {name}"  # RSP503
    return resp


@app.route("/three")
def three():
    resp = make_response("x")
    resp.headers.set("X-Note", "one" + "\r\n" + "two")  # RSP503
    return resp


# GET /page -> ValueError: ...
# GET /two -> ValueError: ...
# GET /three -> ValueError: ...
