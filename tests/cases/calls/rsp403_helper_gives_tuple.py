"""A helper gives body and status already, and the view adds one more."""

from flask import Flask, jsonify

app = Flask(__name__)


def error(text):
    return jsonify(error=text), 400


@app.get("/a")
def a():
    return error("no such item"), 404  # RSP403


@app.errorhandler(404)
def not_found(e):
    return error("no such page"), 404  # RSP403


# GET /a -> TypeError: The view function did not return a valid response...
# GET /x -> TypeError: The view function did not return a valid response...
