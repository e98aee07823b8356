"""One method of a resource sends its error with 500, the other with 200."""

from flask import Flask, jsonify, make_response, request
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Lamp(Resource):
    def get(self):
        try:
            return jsonify(int(request.args["n"]))
        except Exception as error:
            return make_response(jsonify(error=str(error)), 500)

    def delete(self):
        try:
            return jsonify(int(request.args["n"]))
        except Exception as error:
            return jsonify(error=str(error))  # RSP310


api.add_resource(Lamp, "/lamp")
# GET /lamp?n=x -> 500, body: {"error":"invalid literal for int() with base 10: 'x'"}
# DELETE /lamp?n=x -> 200, body: {"error":"invalid literal for int() with base 10: 'x'"}
