"""Codes entered into Werkzeug's default_exceptions before the app is made."""

from flask import Flask, abort
from werkzeug.exceptions import HTTPException, default_exceptions


class OnFire(HTTPException):
    code = 299
    description = "on fire"


default_exceptions[299] = OnFire
app = Flask(__name__)
del default_exceptions[299]


@app.get("/")
def fire():
    abort(299)


# GET / -> 299 UNKNOWN
