"""A helper sets the status of what it gets: one caller hands over a pair, which has one already."""

from flask import Blueprint, Flask, make_response

bp = Blueprint("lamps", __name__)


def found(name):
    if name == "hall":
        return {"watts": 60}, 200
    return {"error": "no such lamp"}, 404


def with_status(answer, status):
    return make_response(answer, status)  # RSP403


def with_header(answer):
    response = make_response(answer)
    response.headers["X-Lamp"] = "1"
    return response


@bp.get("/lamps")
def lamps():
    return with_status({"lamps": 2}, 203)


@bp.get("/lamps/<name>")
def lamp(name):
    return with_status(found(name), 203)


@bp.get("/marked/<name>")
def marked(name):
    return with_header(found(name))


app = Flask(__name__)
app.register_blueprint(bp)
# SAYS RSP403 with: write make_response(answer) and set the rest
# GET /lamps -> 203, json: {"lamps": 2}
# GET /lamps/hall -> TypeError: The view function did not return a valid response. The return type must be...
# GET /marked/hall -> 200, X-Lamp: 1, json: {"watts": 60}
# GET /marked/x -> 404, X-Lamp: 1
