"""The default 200 is no choice, nor is the default 302."""

from flask import Flask, make_response, redirect

app = Flask(__name__)


@app.get("/a")
def a():
    resp = make_response("x")
    resp.headers["X-A"] = "1"
    return resp, 200


@app.get("/b")
def b():
    return redirect("/a"), 301


@app.get("/c")
def c():
    return make_response(("x", None)), 202


# GET /a -> 200, body: x
# GET /b -> 301, Location: /a [Flask >= 2.2]
# GET /c -> 202, body: x
