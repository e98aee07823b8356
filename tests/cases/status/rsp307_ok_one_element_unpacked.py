"""Tuple targets and chained assignment with numbers that fit."""

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    resp = make_response("x")
    resp.status_code, resp.mimetype = 404, "text/plain"
    return resp


@app.get("/b")
def b():
    resp = make_response("x")
    resp.status_code = code = 410
    return resp, code


@app.get("/c")
def c():
    resp = make_response("x")
    (resp.status_code,) = (404,)
    return resp


# GET /a -> 404, body: x
# GET /b -> 410, body: x
# GET /c -> 404, body: x
