"""Headers in the middle, the status last."""

from flask import Flask

app = Flask(__name__)
HEADERS = {"X-A": "1"}


@app.get("/a")
def a():
    return "x", {"X-A": "1"}, 201  # RSP402


@app.get("/b")
def b():
    code = 404
    return "x", HEADERS, code  # RSP402


# GET /a -> TypeError: 'int' object is not iterable
# GET /b -> TypeError: 'int' object is not iterable
