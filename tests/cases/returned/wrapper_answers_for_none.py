"""Local wrappers that put an answer in place of None, False or plain data."""

from functools import wraps

from flask import Flask, Response, jsonify, make_response, request

app = Flask(__name__)


def nullable(f):
    @wraps(f)
    def inner(*a, **k):
        rv = f(*a, **k)
        return rv if rv is not None else ("", 204)

    return inner


def or_empty(f):
    @wraps(f)
    def inner(*a, **k):
        return f(*a, **k) or ("", 204)

    return inner


def as_json(f):
    @wraps(f)
    def inner(*a, **k):
        rv = f(*a, **k)
        if isinstance(rv, (Response, str)):
            return rv
        return jsonify(rv)

    return inner


def early(f):
    @wraps(f)
    def inner(*a, **k):
        if (rv := f(*a, **k)) is None:
            return "", 204
        return rv

    return inner


def wrapped(f):
    @wraps(f)
    def inner(*a, **k):
        rv = f(*a, **k)
        if isinstance(rv, Response):
            return rv
        return make_response(rv)

    return inner


@app.get("/a")
@nullable
def a():
    if request.args.get("x"):
        return "x"


@app.get("/b")
@or_empty
def b():
    return None


@app.get("/c")
@as_json
def c():
    return 42


@app.get("/d")
@early
def d():
    pass


@app.get("/e")
@wrapped
def e():
    if request.args.get("x"):
        return "x"
    return None  # RSP204


# GET /a -> 204
# GET /b -> 204
# GET /c -> 200, body: 42
# GET /d -> 204
# GET /e -> TypeError: The view function for 'e' did not return a valid response. The function...
