"""The project registers 304; abort(302) still finds no exception."""

from flask import Flask, abort
from werkzeug.exceptions import HTTPException


class NotModified(HTTPException):
    code = 304


app = Flask(__name__)
app.aborter.mapping[304] = NotModified


@app.get("/")
def moved():
    abort(302)  # RSP410


# GET / -> LookupError: no exception for 302
