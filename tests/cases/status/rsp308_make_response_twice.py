"""make_response around a response that has its status."""

from flask import Flask, make_response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    first = make_response("gone", 410)
    return make_response(first, 404)  # RSP308


# GET /x -> 404, body: gone
