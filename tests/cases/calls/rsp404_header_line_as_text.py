"""A header written as one line of text."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return "x", 200, "X-A: 1"  # RSP404


@app.get("/b")
def b():
    return jsonify(a=1), 201, "Location: /b/1"  # RSP404


# GET /a -> ValueError: not enough values to unpack...
# GET /b -> ValueError: not enough values to unpack...
