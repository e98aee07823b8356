"""Written as a module attribute, and in an except branch."""

import flask_restful as rest
from flask import Flask, jsonify, request

app = Flask(__name__)
api = rest.Api(app)


class Sum(rest.Resource):
    def get(self):
        try:
            return {"sum": sum(int(n) for n in request.args["n"].split(","))}
        except ValueError as exc:
            return jsonify(message=str(exc)), 422  # RSP414


api.add_resource(Sum, "/sum")
# GET /sum?n=x -> TypeError: Object of type Response is not JSON serializable...
# GET /sum?n=1,2 -> 200, body: {"sum": 3}
