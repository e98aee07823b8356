"""Statuses that are the `value` of a member of the module's own enumeration."""

from enum import Enum, IntEnum
from flask import Blueprint, Flask, make_response, redirect

bp = Blueprint("lamps", __name__)


class Http(Enum):
    CREATED = 201
    FOUND = 302
    GONE = 410


class Code(IntEnum):
    OK = 200
    GONE = 410


class Word(str, Enum):
    GONE = "gone"


@bp.post("/new")
def new():
    return redirect("/lamps", Http.CREATED.value)  # RSP305


@bp.get("/old")
def old():
    return redirect("/lamps", code=Http.FOUND.value)


@bp.delete("/lamp")
def lamp():
    return "lamp", Word.GONE.value  # RSP304


@bp.get("/lamp")
def gone():
    return make_response("gone", Code.GONE.value)


@bp.get("/names")
def names():
    return {"name": Http.GONE.name, "value": Http.GONE.value}, Http.GONE.value


app = Flask(__name__)
app.register_blueprint(bp)
# POST /new -> 201
# GET /old -> 302
# DELETE /lamp -> 0 gone
# GET /lamp -> 410
# GET /names -> 410, json: {"name": "GONE", "value": 410}
