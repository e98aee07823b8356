"""HTTPStatus members, and app.make_response."""

from http import HTTPStatus

from flask import Flask, current_app, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response(HTTPStatus.NO_CONTENT)  # RSP412


@app.get("/b")
def b():
    return current_app.make_response(500)  # RSP412


@app.get("/c")
def c():
    return app.make_response(None)  # RSP412


# GET /a -> TypeError: The view function did not return a valid response...
# GET /b -> TypeError: The view function did not return a valid response...
# GET /c -> TypeError: The view function for 'c' did not return a valid response...
