"""Parentheses alone make no tuple; a star fills one."""

from flask import Flask, make_response, render_template

app = Flask(__name__)


@app.get("/a")
def a():
    return render_template("a.html")


@app.get("/b")
def b():
    extra = (404, {"X-A": "1"})
    return ("x", *extra)


@app.get("/c")
def c():
    parts = ["x", 202]
    return make_response(tuple(parts))


# GET /a -> 200, body: a.html
# GET /b -> 404, body: x
# GET /c -> 202, body: x
