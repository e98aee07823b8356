"""A resource may send numbers, and a status after a number is a status."""

from flask import Flask
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Count(Resource):
    def get(self):
        return 404, 200

    def post(self):
        return 3, 201, {"X-Count": "3"}

    def put(self):
        return [404, {"message": "data"}]


api.add_resource(Count, "/count")
# GET /count -> 200, body: 404
# POST /count -> 201, body: 3
# PUT /count -> 200, body: [404, {"message": "data"}]
