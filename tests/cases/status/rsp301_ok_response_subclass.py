"""A response class of the module that carries its own status."""

from flask import Flask, Response

app = Flask(__name__)


class NotFoundPage(Response):
    default_status = 404


class Problem(Response):
    def __init__(self, text, code=500):
        super().__init__(text, status=code, mimetype="text/plain")


@app.errorhandler(404)
def not_found(e):
    return NotFoundPage("not found")


@app.errorhandler(405)
def not_allowed(e):
    return Problem("not allowed", 405)


# GET /x -> 404, body: not found
# POST /static/x -> 405, body: not allowed
