"""Resources of RESTX that return dicts and pairs: one error without its status."""

from flask import Flask, request
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app)


@api.route("/lamps")
class Lamps(Resource):
    def get(self):
        if "n" not in request.args:
            return {"error": "n is missing"}, 400
        return {"n": request.args["n"]}

    def post(self):
        if "n" not in request.args:
            return {"error": "n is missing"}, 400
        if not request.args["n"].isdigit():
            return {"error": "n is no number"}  # RSP310
        return {"n": request.args["n"]}, 201


# GET /lamps -> 400, json: {"error": "n is missing"}
# POST /lamps?n=x -> 200, json: {"error": "n is no number"}
# POST /lamps?n=1 -> 201, json: {"n": "1"}
