"""The status given to jsonify is data, not the status."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/item")
def item():
    return jsonify(error="no such item", status=404)  # RSP303


# GET /item -> 200, body: {"error":"no such item","status":404}
