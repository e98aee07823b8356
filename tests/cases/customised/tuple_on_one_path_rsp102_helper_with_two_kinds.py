"""A helper gives a response on one path and a tuple on the other; a match does so, too."""

from flask import Blueprint, Flask, make_response, request

bp = Blueprint("lamps", __name__)


def found(name):
    if name == "hall":
        return make_response("hall")
    return "no lamp", 404


@bp.get("/lamp")
def lamp():
    answer = found(request.args.get("name"))
    answer.headers["X-Lamp"] = "1"  # RSP102
    return answer


@bp.get("/door")
def door():
    match request.args.get("name"):
        case "hall":
            answer = make_response("hall")
        case _:
            answer = "no door", 404
    answer.headers["X-Door"] = "1"  # RSP102
    return answer


app = Flask(__name__)
app.register_blueprint(bp)
# GET /lamp?name=hall -> 200, X-Lamp: 1, body: hall
# GET /lamp -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /door?name=hall -> 200, X-Door: 1, body: hall
# GET /door -> AttributeError: 'tuple' object has no attribute 'headers'
