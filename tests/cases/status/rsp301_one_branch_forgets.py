"""The JSON branch sends 404, the page branch does not."""

from flask import Flask, jsonify, render_template, request

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    if request.path.startswith("/api/"):
        return jsonify(error="not found"), 404
    return render_template("404.html")  # RSP301


# GET /api/x -> 404, body: {"error":"not found"}
# GET /x -> 200, body: 404.html
