"""The error's number only in the JSON of a resource's response."""

from flask import Flask, jsonify
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Lamp(Resource):
    def get(self, lamp_id):
        if lamp_id > 9:
            return jsonify(status_code=404, error="no such lamp")  # RSP303
        return jsonify(status_code=200, lamp=lamp_id)


api.add_resource(Lamp, "/lamps/<int:lamp_id>")
# GET /lamps/10 -> 200, body: {"error":"no such lamp","status_code":404}
# GET /lamps/1 -> 200, body: {"lamp":1,"status_code":200}
