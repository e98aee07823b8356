"""A blueprint whose app, which may have a JSON provider of its own, is out of sight."""

from flask import Blueprint, jsonify

bp = Blueprint("bp", __name__)


@bp.get("/tags")
def tags():
    return jsonify(tags={"desk"}, raw=b"abc")
