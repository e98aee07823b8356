"""A guard above before_request and errorhandler: Flask calls the function without it."""

from functools import wraps
from flask import Flask, abort, request

app = Flask(__name__)


def key_required(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        if "key" not in request.args:
            abort(403)
        return function(*args, **kwargs)

    return wrapper


@key_required  # RSP706
@app.before_request
def count():
    app.logger.debug("asked")


@app.get("/")
def index():
    return "home"


# GET / -> 200, body: home
