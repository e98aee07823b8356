"""A decorator's argument runs when the module is imported."""

from functools import wraps

from flask import Flask, jsonify

app = Flask(__name__)


def fallback(response):
    def decorate(view):
        @wraps(view)
        def wrapper():
            return view() or response

        return wrapper

    return decorate


@app.get("/")
@fallback(jsonify(error="empty"))  # RSP413
def index():
    return ""


# IMPORT -> RuntimeError: Working outside of application context...
