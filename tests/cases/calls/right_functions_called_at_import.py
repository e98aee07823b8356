"""Functions that are called while the module is imported, and have what they need."""

from flask import Flask, has_app_context, jsonify, make_response

app = Flask(__name__)
LIMITS = {"rate": 10}


def careful():
    if has_app_context():
        return jsonify(LIMITS)
    return None


def in_context():
    with app.app_context():
        return jsonify(LIMITS)


def later():
    return lambda: make_response("later")


def known():
    return app.make_response("known")


def table():
    return [str(n) for n in LIMITS]


CAREFUL, CONTEXT, LATER, KNOWN, TABLE = careful(), in_context(), later(), known(), table()
context = app.app_context()
context.push()


def pushed():
    return make_response("pushed")


PUSHED = pushed()
context.pop()


@app.get("/")
def index():
    return LATER()


# GET / -> 200, body: later
