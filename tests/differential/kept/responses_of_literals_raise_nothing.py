"""A response of literals is made, whatever a `try` around it waits for."""

import json
from contextlib import suppress
from http import HTTPStatus

from flask import Flask, Response, abort, current_app, make_response, request
from werkzeug.datastructures import Headers

app = Flask(__name__)


@app.get("/made")
def made():
    page = None
    try:
        page = make_response("a {}".format(1), 404)
    except KeyError:
        pass
    return page


@app.get("/app")
def by_app():
    page = None
    try:
        page = current_app.response_class("<p>%s</p>" % "x")
    except KeyError:
        pass
    finally:
        page.headers["X-1"] = "v"
    return page


@app.get("/json")
def of_json():
    page = None
    try:
        page = Response(json.dumps({"a": [1]}), mimetype="application/json")
    except KeyError:
        return "never"
    return page


@app.get("/asks")
def asks():
    try:
        {"1": 1}[request.args.get("q1")]
        page = make_response("text")
        page.set_cookie("c1", "v")
        other = "x" * 3 if "q2" not in request.args else Response("b", headers=Headers({"X-2": "v"}))
    except KeyError:
        return "early"
    return other  # RSP201


@app.get("/cookie")
def cookie():
    page = Response("text")
    with suppress(KeyError):
        page.set_cookie("c2", "v")
    page.headers["Set-Cookie"] = "c3=v"  # RSP504
    return page


@app.errorhandler(404)
def missing(error):
    page = app.make_response("gone")
    with suppress(KeyError):
        page.status = HTTPStatus(409)
    return page


@app.errorhandler(500)
def failed(error):
    page = app.make_response("gone")
    with suppress(ValueError):
        page.status = HTTPStatus(999)  # RSP307
    return page  # RSP301


@app.get("/fails")
def fails():
    abort(500)


# GET /asks -> 200, body: early
# GET /asks?q1=1 -> 200, no Set-Cookie, body: xxx
# GET /cookie -> 200, Set-Cookie: c3=v, body: text
# GET /missing -> 409, body: gone
# GET /fails -> 200, body: gone
# GET /made -> 404, body: a 1
# GET /app -> 200, X-1: v, body: <p>x</p>
# GET /json -> 200, Content-Type: application/json, body: {"a": [1]}
