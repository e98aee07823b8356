"""What marshal() gives, and a list of dicts, is never the status of a resource's answer."""

from flask import Flask
from flask_restful import Api, Resource, fields, marshal

app = Flask(__name__)
api = Api(app)
ROW = {"name": fields.String, "height": fields.Integer}
PLANTS = [{"name": "tomato", "height": 41}, {"name": "cucumber", "height": 18}]


class Summary(Resource):
    def get(self):
        tallest = max(PLANTS, key=lambda plant: plant["height"])
        lowest = min(PLANTS, key=lambda plant: plant["height"])
        return marshal(tallest, ROW), marshal(lowest, ROW)  # RSP414


class Halves(Resource):
    def get(self):
        tall = [{"name": plant["name"]} for plant in PLANTS if plant["height"] > 20]
        low = [{"name": plant["name"]} for plant in PLANTS if plant["height"] <= 20]
        return tall, low  # RSP414


class Plant(Resource):
    def get(self, number):
        return marshal(PLANTS[number], ROW), 200, {"X-Number": str(number)}

    def put(self, number):
        return marshal(PLANTS[number], ROW)


api.add_resource(Summary, "/summary")
api.add_resource(Halves, "/halves")
api.add_resource(Plant, "/plants/<int:number>")

# GET /summary -> 200, name: cucumber, json: {"name": "tomato", "height": 41}
# GET /halves -> ValueError: not enough values to unpack (expected 2, got 1)
# GET /plants/1 -> 200, X-Number: 1, json: {"name": "cucumber", "height": 18}
# PUT /plants/0 -> 200, json: {"name": "tomato", "height": 41}
