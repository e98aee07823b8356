"""The wrapper customises a response and returns what the view gave."""

from functools import wraps

from flask import Flask, make_response

app = Flask(__name__)


def no_cache(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        rv = view(*args, **kwargs)
        response = make_response(rv)
        response.headers["Cache-Control"] = "no-store"
        return rv  # RSP215

    return wrapper


def header(name):
    def decorator(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            response = make_response(view(*args, **kwargs))
            response.headers[name] = "1"
            return view(*args, **kwargs)  # RSP215

        return wrapper

    return decorator


@app.get("/cache")
@no_cache
def one():
    return "one"


@app.get("/header")
@header("X-A")
def two():
    return "two"


# GET /cache -> 200, no Cache-Control, body: one
# GET /header -> 200, no X-A, body: two
