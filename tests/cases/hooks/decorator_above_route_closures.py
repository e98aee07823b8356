"""Above the route in a factory: a timer, an error catcher and a class used as decorator."""
import functools
import time

from flask import Flask, jsonify, make_response


def timed(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        start = time.monotonic()
        response = make_response(view(*args, **kwargs))
        response.headers["X-Seconds"] = str(time.monotonic() - start)
        return response

    return wrapper


def safe(view):
    def wrapper(*args, **kwargs):
        try:
            return view(*args, **kwargs)
        except ZeroDivisionError:
            return jsonify(error="no division"), 400

    wrapper.__name__ = view.__name__
    return wrapper


def create_app():
    app = Flask(__name__)

    @timed  # RSP706
    @app.route("/slow")
    def slow():
        return "slow"

    @safe  # RSP706
    @app.route("/zero")
    def zero():
        return str(1 / 0)

    @app.route("/both")
    @timed
    @safe
    def both():
        return str(1 / 0)

    return app


app = create_app()

# GET /slow -> 200, no X-Seconds
# GET /zero -> ZeroDivisionError: division by zero
# GET /both -> 400, body: {"error":"no division"}
