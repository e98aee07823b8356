from flask import Blueprint, abort, jsonify

api = Blueprint("api", __name__, url_prefix="/members")
MEMBERS = {1: "Ana"}


@api.errorhandler(404)
def no_member(error):
    return jsonify(error="no such member"), 404


@api.get("/<int:number>")
def member(number):
    if number not in MEMBERS:
        abort(404)
    return jsonify(name=MEMBERS[number])
