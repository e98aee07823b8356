"""A resource that answers 200 to every error, and marshals what it returns."""

from flask import Flask, request
from flask_restful import Api, Resource, fields, marshal_with

app = Flask(__name__)
api = Api(app)


class Lamp(Resource):
    def get(self):
        if "n" not in request.args:
            return {"error": "n is missing"}
        return {"n": request.args["n"]}

    def delete(self):
        if "n" not in request.args:
            return {"error": "n is missing"}
        return {"gone": request.args["n"]}

    @marshal_with({"n": fields.Integer})
    def put(self):
        return {"n": 3, "error": "not sent"}, 400


api.add_resource(Lamp, "/lamp")
# GET /lamp -> 200, body: {"error": "n is missing"}
# DELETE /lamp -> 200, body: {"error": "n is missing"}
# PUT /lamp -> 400, body: {"n": 3}
