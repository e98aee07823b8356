"""Tuples and statuses that reach the return by way of variables."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    rv = ("not found", 404)
    if request.path.startswith("/api"):
        rv = jsonify(error="not found"), 404
    return rv


@app.errorhandler(405)
def not_allowed(e):
    body, status = "not allowed", 405
    return (jsonify(error=body), status) if request.is_json else (body, status)


# GET /x -> 404, body: not found
# GET /api/x -> 404, body: {"error":"not found"}
# POST /static/x -> 405, body: not allowed
