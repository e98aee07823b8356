"""The number in a dict that a RESTX resource returns, and under `error`."""

from flask import Flask, request
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app)


@api.route("/lamps")
class Lamps(Resource):
    def get(self):
        if not request.args:
            return {"status": 400, "message": "n is missing"}  # RSP303
        return {"status": 200, "n": request.args["n"]}

    def post(self):
        return {"error": {"code": 422, "message": "no form"}}  # RSP303


# GET /lamps -> 200, json: {"status": 400, "message": "n is missing"}
# POST /lamps -> 200, json: {"error": {"code": 422, "message": "no form"}}
