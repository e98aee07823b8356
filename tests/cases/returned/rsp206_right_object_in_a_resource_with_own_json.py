"""Objects as the data of resources whose API is told how to write them."""

import json

from flask import Flask, make_response
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Item:
    def __init__(self, name):
        self.name = name


@api.representation("application/json")
def output_json(data, code, headers=None):
    response = make_response(json.dumps(data, default=vars), code)
    response.headers.extend(headers or {})
    return response


class Stock(Resource):
    def get(self, name):
        return Item(name)

    def put(self, name):
        return {"item": Item(name)}, 201


api.add_resource(Stock, "/items/<name>")
# GET /items/nut -> 200, json: {"name": "nut"}
# PUT /items/nut -> 201, json: {"item": {"name": "nut"}}
