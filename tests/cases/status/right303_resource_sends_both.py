"""Resources that send the number as the status, too, or whose number is data."""

from flask import Flask, jsonify, make_response
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Lamp(Resource):
    def get(self):
        return {"status": 404, "message": "no lamp"}, 404

    def post(self):
        return make_response(jsonify(status=400, message="no form"), 400)

    def put(self):
        return {"code": 404, "name": "hall"}

    def delete(self):
        answer = jsonify(status=409, message="in use")
        answer.status_code = 409
        return answer


api.add_resource(Lamp, "/lamp")
# GET /lamp -> 404, body: {"status": 404, "message": "no lamp"}
# POST /lamp -> 400, body: {"message":"no form","status":400}
# PUT /lamp -> 200, body: {"code": 404, "name": "hall"}
# DELETE /lamp -> 409, body: {"message":"in use","status":409}
