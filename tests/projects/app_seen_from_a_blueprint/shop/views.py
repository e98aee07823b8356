from flask import Blueprint, jsonify, request

bp = Blueprint("shop", __name__)
TAGS = ["a", "b", "a"]


@bp.get("/tags")
def tags():
    return jsonify({"tags": set(TAGS)})  # RSP415


@bp.get("/price")
def price():
    try:
        return {"price": int(request.args["n"])}
    except ValueError as error:
        return {"error": error}, 400  # RSP415


@bp.get("/sorted")
def in_order():
    return jsonify(sorted(set(TAGS)))
