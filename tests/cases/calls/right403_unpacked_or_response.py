"""The wrapper unpacks the pair, or the views it is used for give no tuple."""

from functools import wraps
from flask import Flask, make_response

app = Flask(__name__)


def stamped(view):
    @wraps(view)
    def answer(*args, **kwargs):
        body, status = view(*args, **kwargs)
        return make_response(body, status, {"X-Api": "2"})

    return answer


def marked(view):
    @wraps(view)
    def answer(*args, **kwargs):
        result = view(*args, **kwargs)
        if isinstance(result, tuple):
            return make_response(*result)
        return make_response(result, 200, {"X-Api": "3"})

    return answer


@app.get("/pair")
@stamped
def pair():
    return "pair", 201


@app.get("/text")
@marked
def text():
    return "text"


@app.get("/both")
@marked
def both():
    return "both", 202


# GET /pair -> 201, X-Api: 2, body: pair
# GET /text -> 200, X-Api: 3, body: text
# GET /both -> 202, no X-Api, body: both
