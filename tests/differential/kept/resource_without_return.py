"""A method of a resource that customises a response and returns nothing sends null."""

from flask import Flask, g, make_response, request
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Forgets(Resource):
    def get(self):  # RSP201
        page = make_response("page")
        page.headers["X-1"] = "v"

    def put(self):
        g.seen = request.path


class Answers(Resource):
    def get(self):
        page = make_response("page")
        page.headers["X-1"] = "v"
        return page


api.add_resource(Forgets, "/forgets")
api.add_resource(Answers, "/answers")

# GET /forgets -> 200, no X-1, json: null
# PUT /forgets -> 200, json: null
# GET /answers -> 200, X-1: v, body: page
