"""A helper puts the status that its callers hand it into jsonify's data."""

from flask import Flask, jsonify

app = Flask(__name__)


def failed(message, code):
    return jsonify({"error": message}, code)  # RSP407


def pair(first, second):
    return jsonify(first, second)


def both(first, second):
    return jsonify({"first": first}, second)


@app.get("/a")
def a():
    return failed("missing", 404)


@app.get("/b")
def b():
    return failed("refused", 403)


@app.get("/pair")
def numbers():
    return pair(200, 404)


@app.get("/both")
def texts():
    return both(1, "two")


@app.get("/both/mixed")
def mixed():
    return both(1, 200)


# GET /a -> 200, body: [{"error":"missing"},404]
# GET /b -> 200, body: [{"error":"refused"},403]
# GET /pair -> 200, body: [200,404]
# GET /both -> 200, body: [{"first":1},"two"]
# GET /both/mixed -> 200, body: [{"first":1},200]
