"""A response of literals is made, whatever a `try` around it waits for."""

import json
from contextlib import suppress
from http import HTTPStatus

from flask import Flask, Response, abort, current_app, make_response

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


# GET /missing -> 409, body: gone
# GET /fails -> 200, body: gone
# GET /made -> 404, body: a 1
# GET /app -> 200, X-1: v, body: <p>x</p>
# GET /json -> 200, Content-Type: application/json, body: {"a": [1]}
