"""A guard above the route of an APIFlask app and of a flask-smorest blueprint."""

from functools import wraps
from apiflask import APIFlask
from flask import Flask, abort, request
from flask_smorest import Blueprint


def key_required(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        if "key" not in request.args:
            abort(403)
        return function(*args, **kwargs)

    return wrapper


bp = Blueprint("lamps", __name__)
app = APIFlask(__name__)


@key_required  # RSP706
@app.get("/papers")
def papers():
    return {"papers": 3}


@key_required  # RSP706
@bp.route("/lamps")
def lamps():
    return {"lamps": 3}


app.register_blueprint(bp)
# GET /papers -> 200, body: {"papers":3}
# GET /lamps -> 200, body: {"lamps":3}
