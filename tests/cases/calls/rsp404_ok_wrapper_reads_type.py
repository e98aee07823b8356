"""A local decorator that understands a third item as the type."""

from functools import wraps

from flask import Flask, Response

app = Flask(__name__)


def typed(view):
    @wraps(view)
    def wrapper():
        body, status, kind = view()
        return Response(body, status, mimetype=kind)

    return wrapper


@app.get("/")
@typed
def index():
    return "a,b", 200, "text/csv"


# GET / -> 200, Content-Type: text/csv; charset=utf-8, body: a,b
