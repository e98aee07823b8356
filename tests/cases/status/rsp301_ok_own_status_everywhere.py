"""Every usual spelling of a handler that sends its status."""

from http import HTTPStatus
from http.client import NOT_FOUND

from flask import Flask, Response, abort, jsonify, make_response, render_template

app = Flask(__name__)
GONE = 410


@app.errorhandler(404)
def not_found(e):
    return render_template("404.html"), NOT_FOUND


@app.errorhandler(GONE)
def gone(e):
    return jsonify(error="gone"), GONE


@app.errorhandler(403)
def forbidden(e):
    return make_response("forbidden", HTTPStatus.FORBIDDEN)


@app.errorhandler(418)
def teapot(e):
    return Response("teapot", status=418)


@app.errorhandler(409)
def conflict(e):
    return "conflict", "409 Conflict", {"X-A": "1"}


@app.route("/<int:code>")
def fail(code):
    abort(code)


# GET /x -> 404, body: 404.html
# GET /410 -> 410, body: {"error":"gone"}
# GET /403 -> 403, body: forbidden
# GET /418 -> 418, body: teapot
# GET /409 -> 409, X-A: 1, body: conflict
