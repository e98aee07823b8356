"""A response object with a body and 204 in a resource."""

from flask import Flask, Response, jsonify, make_response
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app)


@api.route("/lamp")
class Lamp(Resource):
    def delete(self):
        return Response("gone", status=204)  # RSP306

    def put(self):
        return make_response(jsonify(kept=True), 204)  # RSP306


# DELETE /lamp -> 204
# PUT /lamp -> 204
