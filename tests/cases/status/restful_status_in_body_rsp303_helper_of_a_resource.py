"""A helper makes the body for a resource, and a class view of flask-smorest."""

from flask import Flask, jsonify
from flask.views import MethodView
from flask_restful import Api, Resource
from flask_smorest import Blueprint

bp = Blueprint("doors", __name__)


def problem(number, text):
    return jsonify(status=number, message=text)


class Lamp(Resource):
    def get(self):
        return problem(404, "no lamp")  # RSP303


@bp.route("/doors")
class Doors(MethodView):
    def get(self):
        return {"code": 404, "error": "no door"}  # RSP303


app = Flask(__name__)
Api(app).add_resource(Lamp, "/lamp")
app.register_blueprint(bp)
# GET /lamp -> 200, body: {"message":"no lamp","status":404}
# GET /doors -> 200, body: {"code":404,"error":"no door"}
