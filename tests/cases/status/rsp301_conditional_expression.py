"""Both sides of a conditional expression forget the status."""

from flask import Flask, jsonify, render_template, request

app = Flask(__name__)


def wants_json():
    return request.headers.get("Accept", "").startswith("application/json")


@app.errorhandler(404)
def not_found(e):
    return jsonify(error="gone") if wants_json() else render_template("404.html")  # RSP301


# GET /x -> 200, body: 404.html
# GET /x with Accept: application/json -> 200, body: {"error":"gone"}
