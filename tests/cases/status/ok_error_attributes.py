"""Errors that have what is read of them, and handlers that ask first."""

from flask import Flask, jsonify
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


class AppError(Exception):
    code = 400

    def __init__(self, description):
        super().__init__(description)
        self.description = description


class Missing(AppError):
    code = 404


class Base(Exception):
    pass


class Late(Base):
    code = 410


class Open(Exception):
    def __getattr__(self, name):
        return 418


class Gone(HTTPException):
    code = 410
    description = "gone"


@app.errorhandler(AppError)
def app_error(error):
    return jsonify(error=error.description), error.code


@app.errorhandler(Base)
def base_error(error):
    return jsonify(error=str(error)), error.code


@app.errorhandler(Open)
def open_error(error):
    return "open", error.code


@app.errorhandler(Gone)
def gone_error(error):
    return error.description, error.code


@app.errorhandler(404)
@app.errorhandler(HTTPException)
def http_error(error):
    return jsonify(error=error.name), error.code


@app.errorhandler(ZeroDivisionError)
def has(error):
    return str(error), error.code if hasattr(error, "code") else 500


@app.errorhandler(KeyError)
def asks(error):
    return "key", getattr(error, "code", 400)


@app.errorhandler(ValueError)
def tries(error):
    try:
        return "value", error.code
    except AttributeError:
        return "value", 400


@app.errorhandler(Exception)
def everything(error):
    if not isinstance(error, HTTPException):
        return "broken", 500
    return error.description, error.code


@app.errorhandler(TypeError)
def renamed(error):
    error = AppError("type")
    return error.description, error.code


@app.errorhandler(ImportError)
def imported(error):
    return f"{error.name} is missing", 500


VIEWS = {
    "app": lambda: raised(Missing("no")),
    "late": lambda: raised(Late("late")),
    "open": lambda: raised(Open()),
    "gone": lambda: raised(Gone()),
    "zero": lambda: raised(ZeroDivisionError("zero")),
    "key": lambda: raised(KeyError("a")),
    "value": lambda: raised(ValueError("a")),
    "type": lambda: raised(TypeError("a")),
    "import": lambda: raised(ImportError("a", name="shop")),
    "other": lambda: raised(RuntimeError("a")),
}


def raised(error):
    raise error


for name, view in VIEWS.items():
    app.add_url_rule(f"/{name}", name, view)


# GET /app -> 404
# GET /late -> 410
# GET /open -> 418
# GET /gone -> 410
# GET /nowhere -> 404
# GET /zero -> 500
# GET /key -> 400
# GET /value -> 400
# GET /type -> 400
# GET /import -> 500, body: shop is missing
# GET /other -> 500, body: broken
