"""The list has a name, and a hook returns one."""

from flask import Blueprint, Flask, request

bp = Blueprint("lamps", __name__)


@bp.before_request
def gate():
    if "key" not in request.args:
        return [{"error": "no key"}, 401]  # RSP402


@bp.get("/lamps")
def lamps():
    answer = [{"message": "not found"}, 404]
    return answer  # RSP402


app = Flask(__name__)
app.register_blueprint(bp)
# GET /lamps -> 200, body: [{"error":"no key"},401]
# GET /lamps?key=1 -> 200, body: [{"message":"not found"},404]
