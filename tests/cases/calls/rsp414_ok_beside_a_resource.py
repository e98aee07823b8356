"""A plain view beside a RESTful resource, and None and keywords in the resource."""

from flask import Flask, jsonify
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Items(Resource):
    def get(self):
        return [{"id": 1}], 200, {"X-A": "1"}

    def helper(self):
        return jsonify(id=1), 201


api.add_resource(Items, "/items")


@app.get("/plain")
def plain():
    return jsonify(id=1), 201


# GET /items -> 200, body: [{"id": 1}]
# GET /plain -> 201, body: {"id":1}
