"""What wrappers answer in the place of views, where it is right, or an outer one makes it right."""

from functools import wraps
from flask import Flask, jsonify, make_response, redirect, request

app = Flask(__name__)


def key_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "key" not in request.args:
            return jsonify(message="no key", status_code=401), 401
        if request.args["key"] == "old":
            return redirect("/new-key")
        if request.args["key"] == "gone":
            return "", 204
        return view(*args, **kwargs)

    return wrapper


def swapped(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        status, body = view(*args, **kwargs)
        return body, status

    return wrapper


def status_first(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "key" not in request.args:
            return 401, "no key"
        return view(*args, **kwargs)

    return wrapper


def reports(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        answer = make_response(view(*args, **kwargs))
        return jsonify(status=answer.status_code, message=answer.get_data(as_text=True))

    return wrapper


def counted(function):
    @wraps(function)
    def wrapper(*args):
        if not args:
            return 0
        return function(*args)

    return wrapper


@counted
def number(*args):
    return len(args)


@app.get("/a")
@key_required
def a():
    return "a"


@app.get("/b")
@swapped
@status_first
def b():
    return 200, "b"


@app.get("/c")
@reports
def c():
    return "c", 404


@app.get("/d")
def d():
    return str(number())


# GET /a -> 401, json: {"message": "no key", "status_code": 401}
# GET /a?key=old -> 302
# GET /a?key=gone -> 204
# GET /a?key=1 -> 200, body: a
# GET /b -> 401, body: no key
# GET /b?key=1 -> 200, body: b
# GET /c -> 200, json: {"status": 404, "message": "c"}
# GET /d -> 200, body: 0
