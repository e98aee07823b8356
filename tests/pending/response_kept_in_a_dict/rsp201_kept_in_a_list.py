"""A response kept in a list and in a local object's attribute, and lost there."""

from types import SimpleNamespace
from flask import Blueprint, Flask, make_response

bp = Blueprint("kept", __name__)


@bp.get("/list")
def listed():
    answers = [make_response("hello")]
    answers[0].headers["X-Kept"] = "1"
    return "hello"  # RSP201


@bp.get("/names")
def names():
    kept = SimpleNamespace()
    kept.answer = make_response("hello")
    kept.answer.status_code = 202
    return "hello"  # RSP201


app = Flask(__name__)
app.register_blueprint(bp)
# GET /list -> 200, no X-Kept, body: hello
# GET /names -> 200, body: hello
