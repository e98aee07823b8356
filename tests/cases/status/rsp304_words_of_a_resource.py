"""Words as the status of resources, written there or given to a helper; rows of text are data."""

from flask import Flask
from flask_restful import Api, Resource


class Base(Resource):
    def fail(self, message, status):
        return {"message": message}, status


class Lamp(Base):
    def get(self):
        return {"message": "no lamp"}, "not found"  # RSP304

    def put(self):
        return self.fail("no lamp", "bad request")  # RSP304

    def post(self):
        return self.fail("no lamp", "404 Not Found")

    def patch(self):
        return {"watts": 60}, "201"


class Rows(Resource):
    def get(self):
        return [{"watts": 60}, "lamp"]


app = Flask(__name__)
api = Api(app)
api.add_resource(Lamp, "/lamp")
api.add_resource(Rows, "/rows")
# GET /lamp -> 0 not found
# PUT /lamp -> 0 bad request
# POST /lamp -> 404
# PATCH /lamp -> 201
# GET /rows -> 200
