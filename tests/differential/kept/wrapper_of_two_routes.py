"""A wrapper gets what its view gives on all of the routes."""

from functools import wraps

from flask import Flask, make_response, request

app = Flask(__name__)


def marks(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        response = function(*args, **kwargs)
        response.headers["X-1"] = "v"
        return response

    return wrapper


@app.route("/v", methods=["GET"])
@app.route("/v/<name>", methods=["PUT"])
@marks
def view(name=None):
    page = {"a": 1}
    if request.method == "GET":
        page = make_response("a")
    page.set_cookie("c1", "v")  # RSP103
    return page


# GET /v -> 200, X-1: v
# PUT /v/a -> AttributeError: 'dict' object has no attribute 'set_cookie'
