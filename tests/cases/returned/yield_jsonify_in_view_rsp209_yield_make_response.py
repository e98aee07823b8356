"""make_response(), redirect() and Response() inside a generator function of a blueprint's view."""

from flask import Blueprint, Flask, Response

bp = Blueprint("steps", __name__)


def steps():
    yield Response("one")  # RSP512


@bp.get("/helper")
def helper():
    return Response(steps(), mimetype="text/plain")


@bp.get("/view")
def view():
    yield "begin"
    yield Response("end")  # RSP512


app = Flask(__name__)
app.register_blueprint(bp)
# GET /helper -> TypeError: sequence item 0: expected a bytes-like object, Response found
# GET /view -> TypeError: sequence item 1: expected a bytes-like object, Response found
