"""Four things are one too many."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return "x", 200, {"X-A": "1"}, "text/plain"  # RSP403


@app.get("/b")
def b():
    return make_response(jsonify(a=1), 200, {"X-A": "1"}, True)  # RSP403


# GET /a -> TypeError: The view function did not return a valid response tuple...
# GET /b -> TypeError: The view function did not return a valid response tuple...
