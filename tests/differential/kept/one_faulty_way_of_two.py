"""One of two ways to make what is returned is wrong."""

from flask import Flask, current_app, jsonify, make_response, request

app = Flask(__name__)


@app.get("/v")
def view():
    other = jsonify(a=1) if "q1" in request.args else (b"bytes", {"X-4": "v"}, 503)
    return other  # RSP402


@app.errorhandler(404)
def missing(error):
    if request.args.get("q3"):
        page = current_app.make_response(("hi", "503 Own"))
    else:
        page = make_response(b"bytes")
    return page  # RSP301


# GET /v -> TypeError: 'int' object is not iterable
# GET /v?q1=1 -> 200
# GET /missing -> 200, body: bytes
# GET /missing?q3=1 -> 503 Own, body: hi
