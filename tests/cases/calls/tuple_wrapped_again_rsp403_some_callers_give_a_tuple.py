"""The wrapper works for the view that gives text, and fails for the one that gives a pair."""

from functools import wraps
from flask import Blueprint, Flask, current_app

bp = Blueprint("ports", __name__)


def stamped(view):
    @wraps(view)
    def answer(*args, **kwargs):
        return current_app.make_response((view(*args, **kwargs), 200))  # RSP403

    return answer


@bp.get("/text")
@stamped
def text():
    return "text"


@bp.get("/pair")
@stamped
def pair():
    return "pair", 201


app = Flask(__name__)
app.register_blueprint(bp)
# GET /text -> 200, body: text
# GET /pair -> TypeError: The view function did not return a valid response. The return type must be...
