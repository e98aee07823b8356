"""Resources of Flask-RESTful, RESTX and smorest return data and None by rules of their own."""

from flask import Flask, jsonify, make_response
from flask.views import MethodView
from flask_restful import Api, Resource, marshal_with
from flask_restx import Namespace
from flask_restx import Resource as RestxResource
from flask_smorest import Blueprint

app = Flask(__name__)
api = Api(app)
ns = Namespace("things")
blp = Blueprint("pets", __name__)


class Thing(Resource):
    def get(self):
        return None

    def put(self):
        return 5, 200

    def delete(self):
        print("deleted")

    @marshal_with({})
    def post(self):
        response = make_response("x")
        response.headers["X-A"] = "1"
        return response  # RSP416


class Base(Resource):
    pass


class Derived(Base):
    def get(self):
        if self:
            return True


@ns.route("/restx")
class Restx(RestxResource):
    def get(self):
        return {"a", "b"}

    def delete(self):
        return None, 204


@blp.route("/pets")
class Pets(MethodView):
    @blp.response(204)
    def delete(self):
        jsonify_later = 1
        self.kept = jsonify_later


@blp.route("/count")
@blp.response(200)
def count():
    return 5


api.add_resource(Thing, "/thing")
api.add_resource(Derived, "/derived")
