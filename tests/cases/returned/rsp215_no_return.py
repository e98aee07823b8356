"""The wrapper calls the view and does not return what it gave."""

from functools import wraps

from flask import Flask, redirect, request

app = Flask(__name__)


def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        app.logger.debug("called")
        view(*args, **kwargs)  # RSP215

    return wrapper


def login_required(f):
    @wraps(f)
    def decorated(*args, **kwargs):
        if "user" not in request.args:
            return redirect("/login")
        f(*args, **kwargs)  # RSP215

    return decorated


def timed(func):
    def inner():
        result = func()
        app.logger.debug("%s", result)
        return None  # RSP215

    inner.__name__ = func.__name__
    return inner


@app.get("/logged")
@logged
def one():
    return "one"


@app.get("/login")
@login_required
def two():
    return "two"


@app.get("/timed")
@timed
def three():
    return "three"


# GET /logged -> TypeError: The view function for 'one' did not return a valid response. The f...
# GET /login -> 302, Location: /login, body: <!doctype html>...
# GET /login?user=a -> TypeError: The view function for 'two' did not return a valid response...
# GET /timed -> TypeError: The view function for 'three' did not return a valid response. The...
