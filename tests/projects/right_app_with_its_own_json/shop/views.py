from flask import Blueprint, jsonify, request

bp = Blueprint("shop", __name__)


@bp.get("/tags")
def tags():
    return jsonify({"tags": {"a"}})


@bp.get("/price")
def price():
    try:
        return {"price": int(request.args["n"])}
    except ValueError as error:
        return {"error": error}, 400
