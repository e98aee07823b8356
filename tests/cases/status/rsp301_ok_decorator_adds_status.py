"""A local decorator between the handler and its registration adds the status."""

from functools import wraps

from flask import Flask, render_template

app = Flask(__name__)


def with_status(code):
    def decorate(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            return func(*args, **kwargs), code

        return wrapper

    return decorate


@app.errorhandler(404)
@with_status(404)
def not_found(e):
    return render_template("404.html")


# GET /x -> 404, body: 404.html
