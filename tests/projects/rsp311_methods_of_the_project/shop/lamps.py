from flask import Blueprint, g, jsonify

from .models import Lamp

lamps = Blueprint("lamps", __name__, url_prefix="/lamps")
ALL = [Lamp(40), Lamp(60)]


@lamps.before_request
def open_shelf():
    g.lamps = ALL


@lamps.errorhandler(404)
def no_lamp(error):  # RSP311
    return "no such lamp", 404


@lamps.get("/<int:number>")
def lamp(number):
    found = g.lamps[number]
    return jsonify(found.to_dict())
