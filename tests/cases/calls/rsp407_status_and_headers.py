"""Status and headers, both inside the parentheses."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/")
def index():
    rows = [{"id": 1}]
    return jsonify(rows, 200, {"X-Total": "1"})  # RSP407


# GET / -> 200, no X-Total, body: [[{"id":1}],200,{"X-Total":"1"}]
