"""Square brackets for parentheses: the list is sent as JSON with 200, its status as an item."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return [{"error": "no such lamp"}, 404]  # RSP402


@app.get("/b")
def b():
    return [jsonify(error="x"), 400]  # RSP209


# GET /a -> 200, body: [{"error":"no such lamp"},404]
# GET /b -> TypeError: Object of type Response is not JSON serializable
