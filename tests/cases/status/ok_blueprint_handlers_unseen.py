"""Blueprint handlers for 404 where code that is not seen here may abort with it."""

from flask import Blueprint, jsonify
from flask_restful import Api, Resource

from .models import User
from .services import find_order

users = Blueprint("users", __name__)


@users.get("/<int:number>")
def user(number):
    return jsonify(User.query.get_or_404(number).name)


@users.errorhandler(404)
def no_user(error):
    return jsonify(error="no such user"), 404


orders = Blueprint("orders", __name__)


@orders.get("/<int:number>")
def order(number):
    return jsonify(find_order(number))


@orders.errorhandler(404)
def no_order(error):
    return jsonify(error="no such order"), 404


resources = Blueprint("resources", __name__)
api = Api(resources)


@resources.errorhandler(404)
def no_resource(error):
    return jsonify(error="no such resource"), 404


class Thing(Resource):
    def get(self):
        return {"name": "lamp"}


api.add_resource(Thing, "/thing")

later = Blueprint("later", __name__)


@later.errorhandler(404)
def not_later(error):
    return jsonify(error="nothing"), 404


from . import views  # noqa: E402, F401
