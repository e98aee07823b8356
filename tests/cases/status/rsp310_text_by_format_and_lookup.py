"""The error's text is looked up, joined, formatted or comes from a call out of sight."""

import string
from flask import Blueprint, Flask, jsonify, request

bp = Blueprint("grid", __name__)
TEXTS = {"off": "switched off"}


@bp.post("/grid")
def grid():
    if "off" in request.form:
        return jsonify(error=TEXTS["off"]), 400
    if "bad" in request.form:
        return jsonify(error="bad: {}".format(request.form["bad"])), 400
    if "cap" in request.form:
        return jsonify(error=string.capwords("not good"))  # RSP310
    return jsonify(done=True)


app = Flask(__name__)
app.register_blueprint(bp)
# POST /grid form off=1 -> 400, body: {"error":"switched off"}
# POST /grid form bad=1 -> 400, body: {"error":"bad: 1"}
# POST /grid form cap=1 -> 200, body: {"error":"Not Good"}
