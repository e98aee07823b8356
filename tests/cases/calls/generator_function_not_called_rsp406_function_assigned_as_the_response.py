"""The uncalled function is assigned as the body's iterable."""

from flask import Blueprint, Flask, Response

bp = Blueprint("lines", __name__)


def lines():
    yield b"one"


@bp.get("/later")
def later():
    answer = Response(mimetype="text/plain")
    answer.response = lines  # RSP406
    return answer


app = Flask(__name__)
app.register_blueprint(bp)
# GET /later -> TypeError: 'function' object is not iterable
