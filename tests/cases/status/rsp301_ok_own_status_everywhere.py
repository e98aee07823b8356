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


# GET /x
# GET /410
# GET /403
# GET /418
# GET /409 -> H:X-A
