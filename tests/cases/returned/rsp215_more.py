"""Class decorators, closures over options, and nested wrappers that drop what the view gave."""

import time
from functools import wraps

from flask import Flask, abort, make_response, request

app = Flask(__name__)


def timed(view):
    @wraps(view)
    def wrapper(*args, **kwargs):  # RSP215
        start = time.perf_counter()
        response = make_response(view(*args, **kwargs))
        response.headers["X-Took"] = f"{time.perf_counter() - start:.3f}"

    return wrapper


def guarded(*roles):
    def decorator(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if request.args.get("role") not in roles:
                abort(403)
            with app.app_context():
                view(*args, **kwargs)  # RSP215

        return wrapper

    return decorator


def caught(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        try:
            view(*args, **kwargs)  # RSP215
        except KeyError:
            return "key", 400

    return wrapper


@app.get("/timed")
@timed
def one():
    return "one"


@app.get("/guarded")
@guarded("admin", "editor")
def two():
    return "two"


@app.get("/caught")
@caught
def three():
    return request.args["n"]


# GET /timed -> TypeError: The view function for 'one' did not return a valid response. The fu...
# GET /guarded?role=admin -> TypeError: The view function for 'two' did not return a valid res...
# GET /guarded -> 403
# GET /caught?n=1 -> TypeError: The view function for 'three' did not return a valid response...
# GET /caught -> 400, body: key
