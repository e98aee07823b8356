"""Braces with a colon inside the quotes make a set."""

from flask import Flask

app = Flask(__name__)


@app.get("/a")
def a():
    return "x", 200, {"X-A: 1"}  # RSP404


@app.get("/b")
def b():
    return "x", 200, {"Content-Type: text/plain", "X-B: 2"}  # RSP404


# GET /a -> ValueError: too many values to unpack...
# GET /b -> ValueError: too many values to unpack...
