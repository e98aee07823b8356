"""A local decorator that hands on what the handler returns."""

from functools import wraps

from flask import Flask, jsonify

app = Flask(__name__)


def logged(func):
    @wraps(func)
    def wrapper(*args, **kwargs):
        app.logger.debug("calling %s", func.__name__)
        return func(*args, **kwargs)

    return wrapper


@app.errorhandler(404)
@logged
def not_found(e):
    return jsonify(error="not found")  # RSP301


# GET /x -> 200, body: {"error":"not found"}
