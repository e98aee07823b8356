"""True and False as statuses."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify(done=True), True  # RSP307


@app.get("/b")
def b():
    return make_response("no", False)  # RSP307


# GET /a -> 1, body: {"done":true} [Flask >= 2.3]
