"""One side of a conditional expression has a type in the third place."""

from flask import Flask, request

app = Flask(__name__)


@app.get("/a")
def a():
    return ("x", 200, "text/plain") if request.args else "plain"  # RSP404


# GET /a -> 200, body: plain
# GET /a?x=1 -> ValueError: not enough values to unpack...
