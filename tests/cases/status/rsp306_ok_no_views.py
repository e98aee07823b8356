"""Text and 204 in functions that answer no request."""

from flask import Flask, jsonify

app = Flask(__name__)


def describe(kind):
    if kind == "empty":
        return "nothing to send", 204
    return "something", 200


@app.get("/")
def index():
    text, code = describe("empty")
    return jsonify(text=text, code=code)


@app.get("/b")
def b():
    text, code = describe("full")
    return text, code


# GET / -> 200, body: {"code":204,"text":"nothing to send"}
# GET /b -> 200, body: something
