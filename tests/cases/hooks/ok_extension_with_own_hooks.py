"""Objects of an extension's class whose methods are named like Flask's, and mean something else."""

import sys
import types

from flask import Flask, after_this_request, current_app, make_response

app = Flask(__name__)


class _Api:
    """What the extension is in truth."""

    def __init__(self):
        self.handlers = {}

    def errorhandler(self, kind):
        return lambda function: self.handlers.setdefault(kind, function)

    def after_request(self, given):
        if callable(given) and not hasattr(given, "headers"):
            self.last = given
            return given
        response = make_response("", 204) if given is None else given
        response.headers["X-Compressed"] = "yes"
        return response


module = types.ModuleType("flask_tiny_api")
module.TinyApi = module.TinyBlueprint = _Api
sys.modules["flask_tiny_api"] = module

from flask_tiny_api import TinyApi, TinyBlueprint

api = TinyApi()
parts = TinyBlueprint()
app.extensions["tiny"] = TinyApi()


@api.errorhandler(ValueError)
def wrong_value(error):
    return {"message": "wrong value"}


@parts.errorhandler(KeyError)
def wrong_key(error):
    return {"message": "wrong key"}


@api.after_request
def verified(valid, user):
    return valid, user


def compressed(response):
    tiny = current_app.extensions["tiny"]
    return tiny.after_request(response)


@app.get("/")
def index():
    after_this_request(compressed)
    return "Hi"


@app.get("/empty")
def empty():
    tiny = current_app.extensions["tiny"]
    response = tiny.after_request(None)
    response.headers["X-A"] = "1"
    return response


# GET / -> 200, X-Compressed: yes, body: Hi
# GET /empty -> 204, X-Compressed: yes, X-A: 1
