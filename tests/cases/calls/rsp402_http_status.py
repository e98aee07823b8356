"""HTTPStatus members and constants in front."""

from http import HTTPStatus

from flask import Flask, render_template

app = Flask(__name__)
NOT_FOUND = 404


@app.errorhandler(404)
def not_found(e):
    return NOT_FOUND, render_template("404.html")  # RSP402


@app.get("/b")
def b():
    return HTTPStatus.CREATED, {"id": 1}  # RSP402


# GET /x -> TypeError: The view function did not return a valid response...
# GET /b -> TypeError: The view function did not return a valid response...
