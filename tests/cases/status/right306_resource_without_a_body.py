"""Resources that send 204 with nothing, and other statuses with a body."""

from flask import Flask
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Lamp(Resource):
    def delete(self, lamp_id):
        return "", 204

    def put(self, lamp_id):
        return None, 204

    def post(self, lamp_id):
        return {"made": lamp_id}, 201


api.add_resource(Lamp, "/lamps/<int:lamp_id>")
# DELETE /lamps/1 -> 204
# PUT /lamps/1 -> 204
# POST /lamps/1 -> 201, body: {"made": 1}
