"""A dict, pairs, Headers, and None."""

from flask import Flask, make_response
from werkzeug.datastructures import Headers

app = Flask(__name__)


@app.get("/a")
def a():
    return "x", 200, {"Content-Type": "text/csv"}


@app.get("/b")
def b():
    return "x", 200, [("X-A", "1"), ("X-A", "2")]


@app.get("/c")
def c():
    return make_response("x", 200, Headers({"X-A": "1"}))


@app.get("/d")
def d():
    return "x", 200, (("X-A", "1"),)


@app.get("/e")
def e():
    return "x", 200, dict(Allow="GET")


@app.get("/f")
def f():
    return "x", 200, None


# GET /a -> 200, Content-Type: text/csv, body: x
# GET /b -> 200, body: x
# GET /c -> 200, X-A: 1, body: x
# GET /d -> 200, X-A: 1, body: x
# GET /e -> 200, Allow: GET, body: x
# GET /f -> 200, body: x
