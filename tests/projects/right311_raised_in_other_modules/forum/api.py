from flask import Blueprint, jsonify

from .store import find

api = Blueprint("api", __name__, url_prefix="/api")


@api.errorhandler(404)
def no_thread(error):
    return jsonify(error="no such thread"), 404


@api.get("/threads/<int:number>")
def thread(number):
    return jsonify(find(number))
