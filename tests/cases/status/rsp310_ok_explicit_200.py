"""An explicit 200 was somebody's choice."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify(error="no such page"), 404


@app.get("/b")
def b():
    return jsonify(error="no rows match, which is fine"), 200


# GET /a -> 404, body: {"error":"no such page"}
# GET /b -> 200, body: {"error":"no rows match, which is fine"}
