"""method_decorators of a Flask-RESTful resource, as a list and as a dict, with known decorators."""

from functools import wraps
from flask import Flask, Response
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


def audited(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        return view(*args, **kwargs)

    return wrapper


class Lamp(Resource):
    method_decorators = [audited]

    def delete(self):
        return {"gone": True}, 204  # RSP306


class Door(Resource):
    method_decorators = {"get": [audited]}

    def put(self):
        return {"gone": True}, 204  # RSP306


api.add_resource(Lamp, "/lamp")
api.add_resource(Door, "/door")
# DELETE /lamp -> 204
# PUT /door -> 204
