"""A local decorator puts status and body in order."""

from functools import wraps

from flask import Flask, jsonify

app = Flask(__name__)


def status_first(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        code, body = view(*args, **kwargs)
        return jsonify(body), code

    return wrapper


@app.get("/")
@status_first
def index():
    return 201, {"id": 1}


# GET / -> 201, body: {"id":1}
