"""A Flask-RESTX resource that returns a message with 204."""

from flask import Flask
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app)


@api.route("/hook")
class Hook(Resource):
    def post(self):
        return "Nothing to do", 204  # RSP306


# POST /hook -> 204
