"""Status and headers by position."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response("x", 404)


@app.get("/b")
def b():
    return make_response(jsonify(status=201), 201, {"X-A": "1"})


@app.get("/c")
def c():
    args = ("x", 202)
    return make_response(*args)


# GET /a -> 404, body: x
# GET /b -> 201, body: {"status":201}
# GET /c -> 202, body: x
