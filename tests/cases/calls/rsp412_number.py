"""A status alone is no body."""

from flask import Flask, make_response

app = Flask(__name__)
NOT_FOUND = 404


@app.errorhandler(404)
def not_found(e):
    return make_response(404)  # RSP412


@app.get("/b")
def b():
    return make_response(NOT_FOUND)  # RSP412


# GET /x -> TypeError: The view function did not return a valid response...
# GET /b -> TypeError: The view function did not return a valid response...
