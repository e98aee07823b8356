"""The response stands in a variable; the resource has a base of the module."""

from flask import Flask, Response, jsonify
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Base(Resource):
    pass


class Users(Base):
    def post(self):
        response = jsonify(id=1)
        response.headers["X-A"] = "1"
        return response, 201  # RSP414

    def delete(self):
        return Response("gone"), 410  # RSP414


api.add_resource(Users, "/users")
# POST /users -> TypeError: Object of type Response is not JSON serializable...
# DELETE /users -> TypeError: Object of type Response is not JSON serializable...
