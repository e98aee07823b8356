"""Under marshal_with: data, objects, None and 204, abort(), unknown decorators, other places."""

from functools import wraps

from flask import Flask, jsonify, make_response, request
from flask_restful import Api, Resource, abort, fields, marshal, marshal_with
from flask_restx import Resource as RestxResource

app = Flask(__name__)
api = Api(app)
FIELDS = {"id": fields.Integer, "name": fields.String}


class Row:
    def __init__(self, number, name):
        self.id, self.name = number, name


def unpacked(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs).get_json()

    return wrapper


def sent(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        response = make_response(jsonify(view(*args, **kwargs)), 201)
        response.headers["X-A"] = "1"
        return response

    return wrapper


def keep(fields_kept):
    def decorator(view):
        return view

    return decorator


class Author(Resource):
    @marshal_with(FIELDS)
    def get(self):
        if "missing" in request.args:
            abort(404, message="no such author")
        return Row(1, "Ada")

    @marshal_with(FIELDS)
    @unpacked
    def post(self):
        return jsonify({"id": 1, "name": "Ada"})

    @sent
    @marshal_with(FIELDS)
    def put(self):
        return {"id": 1, "name": "Ada"}

    @marshal_with(FIELDS)
    def delete(self):
        return "", 204

    @keep(FIELDS)
    def patch(self):
        return jsonify({"id": 1, "name": "Ada"})


class Other(RestxResource):
    def marshal_with(model):
        def decorator(view):
            return view

        return decorator

    @marshal_with(FIELDS)
    def get(self):
        return jsonify(marshal({"id": 1}, {"id": fields.Integer}))

    def post(self):
        return jsonify(marshal(Row(2, "Alan"), FIELDS))


class Helper(Resource):
    @marshal_with(FIELDS)
    def shown(self):
        return {"id": 3, "name": "Grace"}

    def get(self):
        return jsonify(self.shown())


api.add_resource(Author, "/author")
api.add_resource(Other, "/other")
api.add_resource(Helper, "/helper")
# GET /author -> 200, json: {"id": 1, "name": "Ada"}
# GET /author?missing=1 -> 404, json: {"message": "no such author"}
# POST /author -> 200, json: {"id": 1, "name": "Ada"}
# PUT /author -> 201, X-A: 1, json: {"id": 1, "name": "Ada"}
# DELETE /author -> 204
# PATCH /author -> 200, json: {"id": 1, "name": "Ada"}
# GET /other -> 200, json: {"id": 1}
# POST /other -> 200, json: {"id": 2, "name": "Alan"}
# GET /helper -> 200, json: {"id": 3, "name": "Grace"}
