"""The app comes as a parameter of a set-up function that registers named handlers."""

from flask import Flask, make_response


def handle_404(err):
    response = make_response({"error": "not found"})
    response.headers["Cache-Control"] = "no-store"
    return response  # RSP301


def init_errors(app):
    app.register_error_handler(404, handle_404)


app = Flask(__name__)
init_errors(app)
# GET /nope -> 200, Cache-Control: no-store, body: {"error":"not found"}
