"""A decorator of the list makes a response of what the methods return, or is out of sight."""

from functools import wraps
from flask import Flask, jsonify
from flask.views import MethodView

app = Flask(__name__)


def as_json(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return jsonify(view(*args, **kwargs))

    return wrapper


class Count(MethodView):
    decorators = [as_json]

    def get(self):
        return 3

    def post(self):
        return None


class Same(MethodView):
    init_every_request = False
    decorators = [as_json, lambda view: view]

    def get(self):
        return True


app.add_url_rule("/count", view_func=Count.as_view("count"))
app.add_url_rule("/same", view_func=Same.as_view("same"))
# GET /count -> 200, body: 3
# POST /count -> 200, body: null
# GET /same -> 200, body: true
