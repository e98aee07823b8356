"""A dict and a list as they are."""

from flask import Flask, abort

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return {"errors": ["not found"]}  # RSP301


@app.errorhandler(418)
def teapot(e):
    return [{"errors": "teapot"}]  # RSP301


@app.route("/tea")
def tea():
    abort(418)


# GET /x -> 200, body: {"errors":["not found"]}
# GET /tea -> 200, body: [{"errors":"teapot"}] [Flask >= 2.2]
