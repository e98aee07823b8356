"""The status is given inside and outside."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify({"error": "none"}, 404), 404  # RSP407


@app.get("/b")
def b():
    return jsonify(dict(error="none"), 500), {"X-A": "1"}  # RSP407


# GET /a -> 404, body: [{"error":"none"},404]
# GET /b -> 200, body: [{"error":"none"},500]
