"""Statuses in resources that are none: out of range, a bool, a float, empty, of a named tuple."""

from collections import namedtuple

from flask import Flask, request
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)
Lamp = namedtuple("Lamp", "room watts")


class Wrong(Resource):
    def get(self):
        return {"id": 1}, 1000  # RSP307

    def post(self):
        return {"id": 1}, True  # RSP307

    def put(self):
        try:
            return {"id": int(request.args["n"])}, 201
        except KeyError:
            return {"error": "n is missing"}, 4040  # RSP307

    def patch(self):
        return Lamp("hall", 60)  # RSP307


class Right(Resource):
    def get(self):
        return Lamp("hall", 200)

    def post(self):
        return {"id": 1}, None

    def put(self):
        return Lamp("hall", 60)._asdict()

    def patch(self):
        return [1000, 60], 200


api.add_resource(Wrong, "/wrong")
api.add_resource(Right, "/right")
# GET /wrong -> 1000 UNKNOWN, json: {"id": 1}
# POST /wrong -> 1 UNKNOWN, json: {"id": 1}
# PUT /wrong -> 4040 UNKNOWN, json: {"error": "n is missing"}
# PATCH /wrong -> 60 UNKNOWN, json: "hall"
# GET /right -> 200, json: "hall"
# POST /right -> 200, json: {"id": 1}
# PUT /right -> 200, json: {"room": "hall", "watts": 60}
# PATCH /right -> 200, json: [1000, 60]
