"""The same by register_error_handler, with more than one way out, all of one status."""

from http import HTTPStatus

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


def failed(error):  # RSP313
    try:
        detail = str(error)
    except UnicodeError:
        detail = ""
    if request.path.startswith("/api/"):
        return jsonify(error=detail), HTTPStatus.INTERNAL_SERVER_ERROR
    for line in detail.splitlines():
        return f"sorry: {line[:3]}", 500
    return "sorry", 500


app.register_error_handler(Exception, failed)


@app.get("/teapot")
def teapot():
    abort(418)


# GET /api/nowhere -> 500
# GET /teapot -> 500, body: sorry: 418
