"""A Flask-RESTful resource serializes the first item of the tuple itself."""

from flask import Flask, jsonify
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Items(Resource):
    def post(self):
        return jsonify({"id": 1}), 201  # RSP414

    def get(self):
        return jsonify([1, 2])


api.add_resource(Items, "/items")
# POST /items -> TypeError: Object of type Response is not JSON serializable...
# GET /items -> 200, body: [1,2]
