from flask import Blueprint, jsonify, make_response

vehicles = Blueprint("vehicles", __name__, url_prefix="/vehicles")


@vehicles.post("")
def new_vehicle():
    response = make_response(jsonify(km=0))
    response.code = 201
    return response
