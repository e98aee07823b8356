"""A Flask-RESTful resource encodes what it is given: JSON text is encoded twice there, too."""

import json
from flask import Flask
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Stock(Resource):
    def get(self):
        return json.dumps({"lamps": 3})  # RSP417

    def put(self):
        return json.dumps({"lamps": 4}), 201  # RSP417


api.add_resource(Stock, "/stock")
# GET /stock -> 200, body: "{\"lamps\": 3}"
# PUT /stock -> 201, body: "{\"lamps\": 4}"
