"""A resource that gives data gets its type; a Response with a type keeps it."""

import json
from flask import Flask, Response
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Lamp(Resource):
    def get(self):
        return {"lamps": 3}

    def post(self):
        return Response(json.dumps({"a": 1}), mimetype="application/json")

    def put(self):
        answer = Response(json.dumps({"a": 1}))
        answer.headers["Content-Type"] = "application/json"
        return answer


api.add_resource(Lamp, "/lamp")
# GET /lamp -> 200, Content-Type: application/json, body: {"lamps": 3}
# POST /lamp -> 200, Content-Type: application/json, body: {"a": 1}
# PUT /lamp -> 200, Content-Type: application/json, body: {"a": 1}
