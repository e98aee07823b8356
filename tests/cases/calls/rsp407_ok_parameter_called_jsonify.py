"""jsonify as a parameter and as a wrapped function."""

from functools import partial

from flask import Flask, jsonify

app = Flask(__name__)


def answer(jsonify, data):
    return jsonify(data, 404)


def with_code(data, code):
    return jsonify(data), code


@app.get("/a")
def a():
    return answer(with_code, {"a": 1})


error = partial(jsonify, ok=False)


@app.get("/b")
def b():
    return error(message="no"), 400


# GET /a -> 404, body: {"a":1}
# GET /b -> 400, body: {"message":"no","ok":false}
