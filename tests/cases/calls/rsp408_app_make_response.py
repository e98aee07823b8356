"""app.make_response and an error handler registered by call."""

from flask import Flask, current_app, jsonify

app = Flask(__name__)


def not_found(e):
    return current_app.make_response(jsonify({"error": "none"}, 404))  # RSP408


app.register_error_handler(404, not_found)
# GET /x -> 200, body: [{"error":"none"},404]
