"""A tuple with headers and no status."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/quota")
def quota():
    return jsonify(status=429, message="slow down"), {"Retry-After": "60"}  # RSP303


# GET /quota -> 200, Retry-After: 60, body: {"message":"slow down","status":429}
