"""Factories and decorators return functions, as they should; the views call them."""

from functools import wraps

from flask import Flask, jsonify, make_response

app = Flask(__name__)


def maker(status):
    def build(text):
        return make_response(text, status)

    return build


created = maker(201)


def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)

    return wrapper


def serializer():
    return jsonify


@app.get("/created")
def use():
    return created("x")


@app.get("/logged")
@logged
def decorated():
    return serializer()(a=1)


class Answers:
    @property
    def text(self):
        return "a property"


@app.get("/property")
def by_property():
    return Answers().text


# GET /created -> 201, body: x
# GET /logged -> 200, body: {"a":1}
# GET /property -> 200, body: a property
