"""RESTX resources with 204 and nothing, and a marshalled body with 200."""

from flask import Flask
from flask_restx import Api, Resource, fields

app = Flask(__name__)
api = Api(app)
lamp = api.model("Lamp", {"watts": fields.Integer})


@api.route("/lamp")
class Lamp(Resource):
    def delete(self):
        return "", 204

    @api.marshal_with(lamp)
    def get(self):
        return {"watts": 60}, 200

    def put(self):
        return None, 204


# DELETE /lamp -> 204
# GET /lamp -> 200, json: {"watts": 60}
# PUT /lamp -> 204
