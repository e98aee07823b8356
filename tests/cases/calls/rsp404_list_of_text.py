"""A list of texts instead of a list of pairs."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return "x", 200, ["X-A: 1"]  # RSP404


@app.get("/b")
def b():
    return make_response("x", 200, ["Content-Type", "text/plain"])  # RSP404


# GET /a -> ValueError: too many values to unpack...
# GET /b -> ValueError: too many values to unpack...
