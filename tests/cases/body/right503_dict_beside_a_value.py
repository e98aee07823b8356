"""A helper returns a value and a dict with None, a list and a dict: no headers at all."""

import io

from flask import Flask, current_app, request
from flask.views import MethodView
from werkzeug.exceptions import RequestedRangeNotSatisfiable

app = Flask(__name__)


def open_range(range=None):
    """What a storage gives: a stream, and what is known of it."""
    if current_app.config.get("STORE"):
        raise RequestedRangeNotSatisfiable()
    stream = io.BytesIO(b"words")
    try:
        if range is not None:
            about = {"length": 2, "range": str(range)}
        else:
            about = {"length": 5, "range": None}
        return stream, about
    except BaseException:
        stream.close()
        raise


class Store:
    def open_range(self):
        found = "words"
        if "range" in request.args:
            return found[:2], {"length": 2, "range": "0-2"}
        return found, {"length": len(found), "range": None, "parts": {}, "lines": ["words"]}


def checked():
    if not request.args:
        return None, {"error": None}
    return request.args["name"], {"error": None, "seen": {"name": 1}}


class Words(MethodView):
    def get(self):
        found, about = Store().open_range()
        return found, {"X-Length": str(about["length"])}

    def post(self):
        name, about = checked()
        return {"name": name, "about": about}


app.add_url_rule("/words", view_func=Words.as_view("words"))
# GET /words -> 200, X-Length: 5, body: words
# GET /words?range=1 -> 200, X-Length: 2, body: wo
# POST /words -> 200, json: {"name": null, "about": {"error": null}}
