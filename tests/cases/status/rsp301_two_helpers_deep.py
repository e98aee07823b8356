"""A helper of a helper; both forget the code."""

from flask import Flask, jsonify

app = Flask(__name__)


def envelope(data):
    return jsonify(data=data)


def fail(text, code):
    return envelope({"text": text, "n": code})


@app.errorhandler(404)
def not_found(e):
    return fail("not found", 404)  # RSP301


# GET /x -> 200, body: {"data":{"n":404,"text":"not found"}}
