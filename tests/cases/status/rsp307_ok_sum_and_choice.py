"""Statuses that are computed."""

from flask import Flask, make_response, request

app = Flask(__name__)
BASE = 400


@app.get("/a")
def a():
    return "x", BASE + 4


@app.get("/b")
def b():
    code = None
    if request.args:
        code = 404
    return "x", code


@app.get("/c")
def c():
    resp = make_response("x")
    resp.status_code = {"missing": 404}.get(request.args.get("why"), 200)
    return resp


# GET /a -> 404, body: x
# GET /b?x=1 -> 404, body: x
# GET /b -> 200, body: x
# GET /c?why=missing -> 404, body: x
