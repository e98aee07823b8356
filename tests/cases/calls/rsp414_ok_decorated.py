"""Decorators around a resource's methods may make anything of the tuple."""

from functools import wraps

from flask import Flask, jsonify
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


def first(method):
    @wraps(method)
    def wrapper(*args, **kwargs):
        response, status = method(*args, **kwargs)
        response.status_code = status
        return response

    return wrapper


class Items(Resource):
    @first
    def post(self):
        return jsonify(id=1), 201


class Users(Resource):
    method_decorators = [first]

    def post(self):
        return jsonify(id=2), 202


api.add_resource(Items, "/items")
api.add_resource(Users, "/users")
# POST /items -> 201, body: {"id":1}
# POST /users -> 202, body: {"id":2}
