"""Body, status, headers; body, headers; a body that is text of digits."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return "x", 201, {"X-A": "1"}


@app.get("/b")
def b():
    return "x", {"X-A": "1"}


@app.get("/c")
def c():
    return "404", 404


@app.get("/d")
def d():
    return make_response("200", 202, [("X-A", "1")])


# GET /a -> 201, body: x
# GET /b -> 200, body: x
# GET /c -> 404, body: 404
# GET /d -> 202, body: 200
