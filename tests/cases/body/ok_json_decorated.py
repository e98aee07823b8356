"""An own decorator below the route gives the JSON text its type."""
import functools
import json

from flask import Flask, Response

app = Flask(__name__)


def returns_json(view):
    @functools.wraps(view)
    def wrapper(*args, **kwargs):
        return Response(view(*args, **kwargs), content_type="application/json")

    return wrapper


@app.route("/")
@returns_json
def index():
    return json.dumps({"a": 1})


# GET / -> 200, Content-Type: application/json
