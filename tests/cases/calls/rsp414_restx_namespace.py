"""A RESTX resource of a namespace, with headers in the tuple."""

import flask
from flask_restx import Api, Namespace, Resource

app = flask.Flask(__name__)
api = Api(app)
ns = Namespace("cats")


@ns.route("/")
class Cats(Resource):
    def post(self):
        return flask.jsonify(name="tom"), 201, {"X-A": "1"}  # RSP414


api.add_namespace(ns, path="/cats")
# POST /cats/ -> TypeError: ...
