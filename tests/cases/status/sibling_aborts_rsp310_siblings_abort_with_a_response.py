"""Siblings that abort with a response, make_response(jsonify(error=...), 400)."""

from flask import Blueprint, Flask, abort, jsonify, make_response, request

bp = Blueprint("lamps", __name__)


@bp.put("/lamp")
def put_lamp():
    if "n" not in request.args:
        abort(make_response(jsonify(error="n is missing"), 400))
    return jsonify(n=request.args["n"])


@bp.post("/lamp")
def post_lamp():
    if "n" not in request.args:
        abort(make_response(jsonify(error="n is missing"), 400))
    if not request.args["n"].isdigit():
        return jsonify(error="n is no number")  # RSP310
    return jsonify(n=request.args["n"])


app = Flask(__name__)
app.register_blueprint(bp)
# PUT /lamp -> 400, body: {"error":"n is missing"}
# POST /lamp -> 400, body: {"error":"n is missing"}
# POST /lamp?n=x -> 200, body: {"error":"n is no number"}
