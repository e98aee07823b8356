"""A helper that gives back nothing and sets the status of the response it is handed."""

from flask import Flask, make_response

app = Flask(__name__)


def mark_missing(resp):
    resp.status_code = 404
    resp.headers["X-Missing"] = "1"


@app.errorhandler(404)
def not_found(e):
    resp = make_response("not found")
    mark_missing(resp)
    return resp


# GET /x -> 404, X-Missing: 1, body: not found
