"""A check of another module gives True or raises, and so does one of this module."""

from flask import Flask, jsonify, request
from checks import BadToken, verify

app = Flask(__name__)


def known(name):
    if name != "ada":
        raise LookupError(name)
    return True


@app.post("/token")
def token():
    try:
        if verify(request.form["token"]):
            return jsonify(ok=True)
    except BadToken:
        return jsonify(ok=False), 401


@app.post("/name")
def name():
    try:
        if known(request.form["name"]):
            return jsonify(ok=True)
    except LookupError:
        return jsonify(ok=False), 404


# POST /token form token=abc -> 200, body: {"ok":true}
# POST /token form token=x -> 401, body: {"ok":false}
# POST /name form name=ada -> 200, body: {"ok":true}
# POST /name form name=bob -> 404, body: {"ok":false}
