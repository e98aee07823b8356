"""Static methods of a resource with other names are helpers, and may give what they like."""

from flask import Flask
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Lamps(Resource):
    @staticmethod
    def find(name):
        if name == "hall":
            return 200, {"name": name}

    @classmethod
    def count(cls):
        return 3

    def get(self, name):
        status, lamp = self.find(name) or (404, {"count": self.count()})
        return lamp, status


api.add_resource(Lamps, "/lamps/<name>")
# GET /lamps/hall -> 200, body: {"name": "hall"}
# GET /lamps/attic -> 404, body: {"count": 3}
