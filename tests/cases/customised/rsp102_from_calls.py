"""A view, a helper or a method that gives back a tuple is called and its result customised."""

from typing import Tuple

from flask import Flask, Response, jsonify, render_template
from flask.views import MethodView

app = Flask(__name__)


@app.get("/")
def index():
    return render_template("index.html"), 200


@app.get("/again")
def again():
    response = index()
    response.set_cookie("again", "1")  # RSP102
    return response


@app.get("/helper")
def helper():
    response = problem("gone", 410)
    response.headers["X-Problem"] = "1"  # RSP102
    return response


def problem(text, code):
    return jsonify(error=text), code


def typed(text: str) -> Tuple[Response, int]:
    return jsonify(text=text), 203


@app.get("/typed")
def use_typed() -> Tuple[Response, int]:
    reply = typed("x")
    reply.headers["X-Typed"] = "1"  # RSP102
    return reply


class Items(MethodView):
    def _reply(self, data):
        return jsonify(data), 201, {"X-A": "1"}

    def post(self):
        reply = self._reply({"a": 1})
        reply.mimetype = "application/hal+json"  # RSP102
        return reply


app.add_url_rule("/items", view_func=Items.as_view("items"))

# GET /again -> AttributeError: 'tuple' object has no attribute 'set_cookie'
# GET /helper -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /typed -> AttributeError: 'tuple' object has no attribute 'headers'
# POST /items -> AttributeError: 'tuple' object has no attribute 'mimetype'
