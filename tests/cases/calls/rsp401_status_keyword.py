"""The tutorial slip: make_response(body, status=404)."""

from flask import Flask, make_response

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return make_response("not found", status=404)  # RSP401


# GET /x -> TypeError: make_response() got an unexpected keyword argument 'status'
