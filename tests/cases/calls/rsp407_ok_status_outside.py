"""The status stands outside the parentheses, or is data that is sent as well."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify({"error": "none"}), 404


@app.get("/b")
def b():
    return jsonify(error="none", status=404), 404


@app.get("/c")
def c():
    return make_response(jsonify({"a": 1}), 201)


# GET /a -> 404, body: {"error":"none"}
# GET /b -> 404, body: {"error":"none","status":404}
# GET /c -> 201, body: {"a":1}
