"""The code is a default argument that nobody sends."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e, code=404):
    body = {"reason": "not found", "n": code}
    return jsonify(**body)  # RSP301


# GET /x -> 200, body: {"n":404,"reason":"not found"}
