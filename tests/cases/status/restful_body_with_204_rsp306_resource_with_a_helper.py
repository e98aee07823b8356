"""A resource's own method and a helper give the pair, and a name stands for it."""

from flask import Blueprint, Flask
from flask_restful import Api, Resource

bp = Blueprint("lamps", __name__)
api = Api(bp)


def gone(name):
    return {"gone": name}, 204


class Lamp(Resource):
    def delete(self, name):
        return gone(name)  # RSP306

    def put(self, name):
        answer = {"kept": name}, 204
        return answer  # RSP306


api.add_resource(Lamp, "/lamps/<name>")
app = Flask(__name__)
app.register_blueprint(bp)
# DELETE /lamps/hall -> 204
# PUT /lamps/hall -> 204
