"""A wrapper returns itself or the view, and not what the view returns."""

from functools import wraps

from flask import Flask, g, request

app = Flask(__name__)


def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        response = view(*args, **kwargs)
        app.logger.info("called by %s", request.remote_addr)
        return wrapper  # RSP215

    return wrapper


def timed(view):
    @wraps(view)
    def inner(*args, **kwargs):
        g.timed = True
        return view  # RSP215

    return inner


def marked(text=""):
    def decorator(view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            g.mark = text
            return view(*args, **kwargs)

        return wrapper

    return decorator


def once(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        chosen = view if request.args else empty
        return chosen(*args, **kwargs)

    return wrapper


def empty():
    return "", 204


@app.get("/logged")
@logged
def with_log():
    return "logged"


@app.get("/timed")
@timed
def with_time():
    return "timed"


@app.get("/marked")
@marked("m")
def with_mark():
    return g.mark


@app.get("/once")
@once
def with_choice():
    return "once"


# GET /logged -> TypeError: ...
# GET /timed -> TypeError: ...
# GET /marked -> 200, body: m
# GET /once -> 204
# GET /once?a=1 -> 200, body: once
