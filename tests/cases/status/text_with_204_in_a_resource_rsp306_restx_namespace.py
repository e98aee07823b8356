"""Resources of a RESTX namespace below doc decorators, and one added by a call."""

from http import HTTPStatus
from flask import Flask
from flask_restx import Api, Namespace, Resource

ns = Namespace("lamps")


@ns.route("/<name>")
class Lamp(Resource):
    @ns.doc("remove")
    @ns.response(204, "gone")
    def delete(self, name):
        return {"gone": name}, HTTPStatus.NO_CONTENT  # RSP306


class Door(Resource):
    def delete(self):
        return "gone", 204  # RSP306


ns.add_resource(Door, "/door")
app = Flask(__name__)
api = Api(app)
api.add_namespace(ns)
# DELETE /lamps/hall -> 204
# DELETE /lamps/door -> 204
