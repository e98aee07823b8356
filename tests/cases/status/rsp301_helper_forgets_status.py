"""A helper, defined after its use, that takes a code and does not send it."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return render_error("not found", 404)  # RSP301


def render_error(message, code):
    app.logger.debug("sending %s", code)
    return jsonify(error=message)


# GET /nope -> 200, body: {"error":"not found"}
