"""(status, text) and (body, headers, status) in a RESTX resource, one by a helper."""

from flask import Flask
from flask_restx import Api, Resource

app = Flask(__name__)
api = Api(app)


def missing():
    return 404, "no lamp"


@api.route("/lamps")
class Lamps(Resource):
    def get(self):
        return missing()  # RSP402

    def post(self):
        return {"made": 1}, {"X-Lamp": "1"}, 201  # RSP402


# GET /lamps -> 0 no lamp, body: 404
# POST /lamps -> TypeError: 'int' object is not iterable
