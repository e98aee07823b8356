"""A project's own jsonify that reads the status."""

from flask import Flask, Response, json

app = Flask(__name__)


def jsonify(status=200, **data):
    return Response(json.dumps(data), status=status, mimetype="application/json")


@app.get("/")
def index():
    return jsonify(status=404, error="none")


# GET / -> 404, body: {"error": "none"}
