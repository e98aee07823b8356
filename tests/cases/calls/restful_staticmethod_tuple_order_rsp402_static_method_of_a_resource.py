"""A resource whose method is static gives (status, body)."""

from flask import Flask
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)
LAMPS = {}


class Lamps(Resource):
    @staticmethod
    def get():
        if not LAMPS:
            return (404, {"message": "no lamps"})  # RSP402
        return {"lamps": LAMPS}


api.add_resource(Lamps, "/lamps")
# GET /lamps -> 200, body: 404
