"""jsonify takes the status as one more item of a list."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return jsonify({"error": "not found"}, 404)  # RSP407


@app.get("/b")
def b():
    return jsonify({"error": "bad"}, 400)  # RSP407


# GET /x -> 200, body: [{"error":"not found"},404]
# GET /b -> 200, body: [{"error":"bad"},400]
