"""Response(json.dumps(...)) without a type in a resource goes out as text/html."""

import json
from flask import Flask, Response
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Lamp(Resource):
    def get(self, lamp_id):
        return Response(json.dumps({"id": lamp_id}), status=200)  # RSP505


api.add_resource(Lamp, "/lamps/<int:lamp_id>")
# GET /lamps/1 -> 200, Content-Type: text/html; charset=utf-8, body: {"id": 1}
