"""Tuples of a resource that are no rows: headers in the second place, a list, four, other roles."""

from flask import Flask, request
from flask.views import MethodView
from flask_restful import Api, Resource, fields, marshal_with

app = Flask(__name__)
api = Api(app)
HEADERS = {"X-Source": "desk"}


def cached(data, **headers):
    return data, headers


class Headed(Resource):
    def get(self):
        return {"id": 1}, {"X-Source": "desk"}

    def put(self):
        return {"id": 1}, HEADERS

    def post(self):
        return {"id": 1}, 201, {"X-Source": "desk"}

    def patch(self):
        return cached({"id": 1}, ETag="abc")

    def delete(self):
        extra = {"X-Gone": "1"}
        extra[request.args.get("name", "X-Id")] = "2"
        return {"X-Id": "data"}, dict(request.args, **extra)


class Listed(Resource):
    def get(self):
        return [{"id": 1}, {"id": 2}]

    def post(self):
        return {"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}

    @marshal_with({"id": fields.Integer})
    def put(self):
        return [{"id": 1}, {"id": 2}], 201

    def first_two(self):
        return {"id": 1}, {"id": 2}

    def patch(self):
        first, second = self.first_two()
        return [first, second]


class Plain(MethodView):
    def get(self):
        return {"id": 1}, {"id": "2"}


api.add_resource(Headed, "/headed")
api.add_resource(Listed, "/listed")
app.add_url_rule("/plain", view_func=Plain.as_view("plain"))
# GET /headed -> 200, X-Source: desk, json: {"id": 1}
# PUT /headed -> 200, X-Source: desk, json: {"id": 1}
# POST /headed -> 201, X-Source: desk, json: {"id": 1}
# PATCH /headed -> 200, ETag: abc, json: {"id": 1}
# DELETE /headed -> 200, X-Gone: 1, json: {"X-Id": "data"}
# GET /listed -> 200, json: [{"id": 1}, {"id": 2}]
# POST /listed -> 200, json: [{"id": 1}, {"id": 2}, {"id": 3}, {"id": 4}]
# PUT /listed -> 201, json: [{"id": 1}, {"id": 2}]
# PATCH /listed -> 200, json: [{"id": 1}, {"id": 2}]
# GET /plain -> 200, id: 2, json: {"id": 1}
