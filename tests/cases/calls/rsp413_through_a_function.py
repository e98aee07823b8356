"""Importing the module calls a function, or a method's helper, that makes a response."""

from flask import Flask, current_app, has_app_context, jsonify, make_response

app = Flask(__name__)
LIMITS = {"rate": 10}


def describe():
    """Describe the limits."""
    text = str(LIMITS)
    return jsonify(limits=text)


def page():
    response = describe()
    response.headers["X-Page"] = "1"
    return response


def careful():
    if has_app_context():
        return jsonify(LIMITS)
    return None


def in_context():
    with app.app_context():
        return jsonify(LIMITS)


def later():
    return lambda: make_response("later")


def chosen(ready=False):
    return ready and current_app.json.response(LIMITS)


CAREFUL, CONTEXT, LATER, CHOSEN = careful(), in_context(), later(), chosen()


class Pages:
    first = page() if LIMITS else None  # RSP413


# SAYS RSP413 with: 'page' runs jsonify() on line 12
# IMPORT -> RuntimeError: Working outside of application context...
