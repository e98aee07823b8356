"""json.dumps has one positional argument."""

import json

from flask import Flask, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response(json.dumps({"error": "no"}, 401))  # RSP408


@app.errorhandler(404)
def not_found(e):
    return make_response(json.dumps({"error": "not found"}, 404))  # RSP408


# GET /a -> TypeError: dumps() takes 1 positional argument but 2 were given
# GET /x -> TypeError: dumps() takes 1 positional argument but 2 were given
