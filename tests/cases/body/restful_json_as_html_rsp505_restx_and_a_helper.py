"""make_response() of JSON text in a RESTX resource, and a helper's answer, before output_json."""

import json
from flask import Flask, make_response
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app)


def listed(rows):
    return make_response(json.dumps(rows), 200)  # RSP505


@api.route("/lamps")
class Lamps(Resource):
    def get(self):
        return listed([1, 2])

    def post(self):
        return make_response(json.dumps({"a": 1}), 201)  # RSP505


# GET /lamps -> 200, Content-Type: text/html; charset=utf-8, body: [1, 2]
# POST /lamps -> 201, Content-Type: text/html; charset=utf-8, body: {"a": 1}
