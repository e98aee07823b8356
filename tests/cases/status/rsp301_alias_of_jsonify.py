"""The helper's alias at module level does not hide what it is."""

from flask import Flask, jsonify

respond = jsonify
app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return respond(error="not found")  # RSP301


# GET /x -> 200, body: {"error":"not found"}
