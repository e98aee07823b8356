"""A helper's tuple taken apart, handed on or extended."""

from flask import Flask, jsonify

app = Flask(__name__)


def error(text):
    return jsonify(error=text), 400


@app.get("/a")
def a():
    return error("a")


@app.get("/b")
def b():
    body, _ = error("b")
    return body, 404


@app.get("/c")
def c():
    return error("c")[0], 404


@app.get("/d")
def d():
    return *error("d"), {"X-A": "1"}


@app.get("/e")
def e():
    return error("e") + ({"X-A": "1"},)


# GET /a -> 400, body: {"error":"a"}
# GET /b -> 404, body: {"error":"b"}
# GET /c -> 404, body: {"error":"c"}
# GET /d -> 400, X-A: 1, body: {"error":"d"}
# GET /e -> 400, X-A: 1, body: {"error":"e"}
