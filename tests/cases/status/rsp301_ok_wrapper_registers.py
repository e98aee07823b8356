"""A decorator of the module that registers a wrapper with the status."""

from functools import wraps

from flask import Flask, make_response

app = Flask(__name__)


def handles(code):
    def decorate(func):
        @wraps(func)
        def wrapper(error):
            response = make_response(func(error))
            response.status_code = code
            return response

        app.register_error_handler(code, wrapper)
        return func

    return decorate


@handles(404)
def not_found(error):
    return "not found"


@handles(405)
def not_allowed(error):
    return {"error": "not allowed"}


# GET /x -> 404, body: not found
# POST /static/x -> 405, body: {"error":"not allowed"}
