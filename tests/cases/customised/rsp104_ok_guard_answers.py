"""A guard may answer in the place of the function that it stands above."""

import sys
import types
from functools import wraps

from flask import Flask, redirect, request

app = Flask(__name__)


def _guard(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return redirect("/home") if "user" in request.args else function(*args, **kwargs)

    return wrapper


module = types.ModuleType("tiny_guards")
module.anonymous_user_required = _guard
sys.modules["tiny_guards"] = module

from tiny_guards import anonymous_user_required


@anonymous_user_required
def nothing():
    return None


@app.get("/")
def index():
    response = nothing()
    response.headers["X-A"] = "1"
    return response


# GET /?user=1 -> 302, Location: /home, X-A: 1
