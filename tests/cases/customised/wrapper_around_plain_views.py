"""Wrappers that set headers on what the views give: on text, on tuples, and on responses."""

from functools import wraps

from flask import Flask, jsonify, make_response, render_template_string

app = Flask(__name__)


def no_cache(f):
    @wraps(f)
    def inner(*args, **kwargs):
        response = f(*args, **kwargs)
        response.headers["Cache-Control"] = "no-store"  # RSP101
        return response

    return inner


def header(name, content):
    def decorate(f):
        @wraps(f)
        def inner(*args, **kwargs):
            response = f(*args, **kwargs)
            response.headers[name] = content  # RSP102
            return response

        return inner

    return decorate


def mixed(f):
    @wraps(f)
    def inner(*args, **kwargs):
        response = f(*args, **kwargs)
        response.headers["X-Mixed"] = "1"  # RSP101
        return response

    return inner


def elsewhere(f):
    @wraps(f)
    def inner(*args, **kwargs):
        response = f(*args, **kwargs)
        response.headers["X-Else"] = "1"  # RSP101
        return response

    return inner


EXPORTED = [elsewhere]


@app.get("/a")
@no_cache
def a():
    return render_template_string("a")


@app.get("/b")
@no_cache
def b():
    return "b"


@app.get("/c")
@header("X-C", "1")
def c():
    return jsonify(c=1), 201


@app.get("/d")
@mixed
def d():
    return make_response("d")


@app.get("/e")
@mixed
def e():
    return "e"


@app.get("/f")
@elsewhere
def f():
    return "f"


# GET /a -> AttributeError: 'str' object has no attribute 'headers'
# GET /b -> AttributeError: 'str' object has no attribute 'headers'
# GET /c -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /d -> 200, X-Mixed: 1
# GET /e -> AttributeError: 'str' object has no attribute 'headers'
# GET /f -> AttributeError: 'str' object has no attribute 'headers'
