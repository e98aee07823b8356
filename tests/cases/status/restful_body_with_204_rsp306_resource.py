"""A dict or text sent with 204 by a Flask-RESTful resource never arrives."""

from flask import Flask
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Lamp(Resource):
    def delete(self, lamp_id):
        return {"message": "deleted"}, 204  # RSP306

    def put(self, lamp_id):
        return "changed", 204, {"X-Lamp": "1"}  # RSP306


api.add_resource(Lamp, "/lamps/<int:lamp_id>")
# DELETE /lamps/1 -> 204
# PUT /lamps/1 -> 204
