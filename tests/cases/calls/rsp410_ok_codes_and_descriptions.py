"""Codes, HTTPStatus, constants, descriptions of any kind."""

from http import HTTPStatus

from flask import Flask, abort

app = Flask(__name__)
GONE = 410


@app.get("/a")
def a():
    abort(404)


@app.get("/b")
def b():
    abort(HTTPStatus.FORBIDDEN, "not for you")


@app.get("/c")
def c():
    return abort(GONE, description={"reason": "sold"})


@app.get("/d")
def d():
    abort(400, ["a is missing", "b is missing"])


@app.errorhandler(400)
def bad(e):
    return {"errors": e.description}, 400


# GET /a -> 404
# GET /b -> 403
# GET /c -> 410
# GET /d -> 400, body: {"errors":["a is missing","b is missing"]}
