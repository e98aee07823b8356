"""A wrapper that takes tuples apart makes a response also of one that Flask would refuse."""

from functools import wraps

from flask import Flask, make_response

app = Flask(__name__)


def fresh(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        response = function(*args, **kwargs)
        if isinstance(response, tuple):
            body, *rest = response
            response = make_response(body, *rest)
        else:
            response = make_response(response)
        response.cache_control.no_store = True
        return response

    return wrapper


@app.get("/fresh")
@fresh
def of_one():
    return ("text",)


# GET /fresh -> 200, Cache-Control: no-store, body: text
