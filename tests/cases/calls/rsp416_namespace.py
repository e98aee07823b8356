"""marshal_with and marshal_list_with of a RESTX namespace."""

from flask import Flask, jsonify
from flask_restx import Api, Namespace, Resource, fields, marshal_with

app = Flask(__name__)
api = Api(app)
ns = Namespace("lamps")
lamp = ns.model("Lamp", {"watts": fields.Integer})


@ns.route("/")
class Lamps(Resource):
    @ns.doc("list_lamps")
    @ns.marshal_list_with(lamp)
    def get(self):
        return jsonify([{"watts": 60}])  # RSP416

    @ns.expect(lamp)
    @ns.marshal_with(lamp, code=201)
    def post(self):
        return jsonify(watts=60), 201  # RSP416


@ns.route("/first")
class Lamp(Resource):
    @marshal_with(lamp, skip_none=True)
    def get(self):
        return jsonify(watts=60), 200, {"X-A": "1"}  # RSP416


api.add_namespace(ns, path="/lamps")
# GET /lamps/ -> 200, json: {"watts": null}
# POST /lamps/ -> 201, json: {"watts": null}
# GET /lamps/first -> 200, X-A: 1, json: {}
