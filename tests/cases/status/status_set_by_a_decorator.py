"""A decorator of the module that sets the status of what the function below it gives."""

from functools import wraps

from flask import Flask, jsonify, make_response

app = Flask(__name__)


def answered_with(code):
    def decorate(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            return make_response(function(*args, **kwargs), code)

        return wrapper

    return decorate


def gone(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        response = make_response(function(*args, **kwargs))
        response.status_code = 410
        return response

    return wrapper


def moved(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        response = function(*args, **kwargs)
        response.status_code = 302
        return response

    return wrapper


def uncached(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        response = make_response(function(*args, **kwargs))
        response.headers["Cache-Control"] = "no-store"
        return response

    return wrapper


@app.errorhandler(404)
@answered_with(404)
def lost(error):
    return jsonify(error="lost")


@app.errorhandler(405)
@uncached
def refused(error):
    return jsonify(error="refused")  # RSP301


@app.get("/old")
@gone
def old():
    return jsonify(status=410, message="This page is gone")


@app.get("/older")
@gone
def older():
    return jsonify(error="gone")


@app.get("/oldest")
def oldest():
    return jsonify(error="gone"), 410


@app.get("/door")
@moved
def door():
    response = make_response("This way")
    response.headers["Location"] = "/hall"
    return response


@app.get("/number")
@gone
def number():
    return 3  # RSP206


# GET /lost -> 404, body: {"error":"lost"}
# POST /old -> 200, Cache-Control: no-store
# GET /old -> 410
# GET /older -> 410
# GET /oldest -> 410
# GET /door -> 302, Location: /hall
# GET /number -> TypeError: The view function did not return a valid response...
