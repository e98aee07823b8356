"""An error handler that wraps a dict with its code."""

from flask import Flask, Response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    message = {"message": "nothing here"}
    resp = Response(message, 404)  # RSP406
    return resp


# GET /x -> 404, body: message
