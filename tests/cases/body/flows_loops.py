"""Responses in loops, with blocks and unpacking."""
import contextlib

from flask import Flask, jsonify, make_response

app = Flask(__name__)
EXTRA = {"X-A": "1", "X-B": "2"}


@app.route("/loop")
def loop():
    resp = make_response("x")
    for name, value in EXTRA.items():
        resp.add_header(name, value)  # RSP502
    return resp


@app.route("/while")
def until():
    left = 2
    resp = jsonify(left=left)
    while left:
        left -= 1
        resp.headers["X-Left"] = [left]  # RSP503
    return resp


@app.route("/with")
def with_block():
    with contextlib.suppress(KeyError):
        resp = make_response("x")
        resp.headers = EXTRA  # RSP501
        return resp
    return make_response("never")


@app.route("/unpack")
def unpack():
    resp, extra = make_response("x"), {"X-A": "1"}
    resp.headers.add(extra)  # RSP507
    return resp


# GET /loop -> AttributeError: 'Response' object has no attribute 'add_header'
# GET /while -> 200, X-Left: [0]
# GET /with -> 200, X-A: 1, no Content-Type
# GET /unpack -> TypeError: ...
