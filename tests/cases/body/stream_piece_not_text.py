"""Generators that become a body and yield something that is neither text nor bytes."""

from functools import wraps

from flask import Blueprint, Flask, Response, jsonify, make_response, stream_with_context
from flask.views import MethodView

bp = Blueprint("bp", __name__)


@bp.get("/dicts")
def dicts():
    def steps():
        for number in range(3):
            yield {"step": number}  # RSP512

    return Response(steps(), mimetype="text/event-stream")


@bp.get("/responses")
def responses():
    def steps():
        for number in range(3):
            yield jsonify(step=number)  # RSP512

    return Response(stream_with_context(steps()), mimetype="application/json")


def rows():
    try:
        yield "first\n"
        yield ["a", "b"]  # RSP512
    finally:
        yield None  # RSP512


class Rows(MethodView):
    def get(self):
        response = make_response("")
        response.response = rows()
        return response


def counted(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return make_response(view(*args, **kwargs))

    return wrapper


@bp.get("/counted")
@counted
def count():
    def numbers():
        with open(__file__) as file:
            yield len(file.name)  # RSP512
            yield (1, "a")  # RSP512

    return numbers()


@bp.get("/outer")
def outer():
    def inner():
        yield 2.5  # RSP512

    def all_of_it():
        yield "start"
        yield from inner()

    return Response(all_of_it())


@bp.get("/itself")
def itself():
    yield "a"
    yield  # RSP512


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    app.add_url_rule("/rows", view_func=Rows.as_view("rows"))
    return app


# GET /dicts -> TypeError: sequence item 0: expected a bytes-like object, dict found
# GET /responses -> TypeError: sequence item 0: expected a bytes-like object, Response found
# GET /rows -> TypeError: sequence item 1: expected a bytes-like object, list found
# GET /counted -> TypeError: sequence item 0: expected a bytes-like object, int found
# GET /outer -> TypeError: sequence item 1: expected a bytes-like object, float found
# GET /itself -> TypeError: sequence item 1: expected a bytes-like object, NoneType found
