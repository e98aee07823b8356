"""`decorators = [allows.requires(...)]`, and as_view() is handed to a helper of another module."""

from flask import Blueprint, Flask, jsonify, request
from flask.views import MethodView
from extensions import allows
from helpers import IsAdmin, register_view


class DeleteLamps(MethodView):
    decorators = [allows.requires(IsAdmin)]

    def post(self):
        if not request.get_json():
            return jsonify(message="no ids given", status=404)  # RSP303
        return jsonify(message="deleted", status=200)


def create_app():
    app = Flask(__name__)
    lamps = Blueprint("lamps", __name__)
    register_view(lamps, routes=["/delete"], view_func=DeleteLamps.as_view("delete"))
    app.register_blueprint(lamps)
    return app


# POST /delete json [] -> 200, body: {"message":"no ids given","status":404}
# POST /delete json [1] -> 200, body: {"message":"deleted","status":200}
