"""headers.set() and add() with what a look-up may not find, in a blueprint's hook."""

from flask import Blueprint, Flask, make_response, request

bp = Blueprint("lamps", __name__)


@bp.after_request
def build(response):
    response.headers.set("X-Build", request.cookies.get("build"))  # RSP503
    return response


@bp.get("/lamps")
def lamps():
    answer = make_response("lamps")
    answer.headers.add("X-Kind", request.args.get("kind"))  # RSP503
    return answer


app = Flask(__name__)
app.register_blueprint(bp)
# GET /lamps -> 200, X-Kind: None, X-Build: None, body: lamps
