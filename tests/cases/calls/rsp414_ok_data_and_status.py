"""Data with a status, or a response alone."""

from flask import Flask, jsonify, make_response
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Items(Resource):
    def get(self):
        return {"id": 1}, 200

    def post(self):
        return make_response(jsonify(id=1), 201)

    def put(self):
        response = jsonify(id=1)
        response.status_code = 202
        return response

    def delete(self):
        return "", 204

    def patch(self):
        return None, 200


api.add_resource(Items, "/items")
# GET /items -> 200, body: {"id": 1}
# POST /items -> 201, body: {"id":1}
# PUT /items -> 202, body: {"id":1}
# DELETE /items -> 204
