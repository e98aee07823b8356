"""A local decorator takes the long tuple apart."""

from functools import wraps

from flask import Flask, make_response

app = Flask(__name__)


def with_type(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        body, status, headers, mimetype = view(*args, **kwargs)
        response = make_response(body, status, headers)
        response.mimetype = mimetype
        return response

    return wrapper


@app.get("/")
@with_type
def index():
    return "a,b", 200, {"X-A": "1"}, "text/csv"


# GET / -> 200, Content-Type: text/csv; charset=utf-8, body: a,b
