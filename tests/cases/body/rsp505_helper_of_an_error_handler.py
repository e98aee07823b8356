"""A helper that only an error handler and a hook call."""

import json
from flask import Flask, Response, request

app = Flask(__name__)


def problem(text, status):
    return Response(json.dumps({"error": text}), status=status)  # RSP505


@app.errorhandler(404)
def missing(error):
    return problem("no such page", 404)


@app.before_request
def gate():
    if "closed" in request.args:
        return problem("closed", 503)


# GET /none -> 404, Content-Type: text/html; charset=utf-8, body: {"error": "no such page"}
# GET /none?closed=1 -> 503, Content-Type: text/html; charset=utf-8, body: {"error": "closed"}
