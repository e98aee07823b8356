"""Quart views and Flask-RESTful resources have rules of their own."""

from flask import Flask, make_response
from flask_restful import Api, Resource
from quart import Quart
from quart import make_response as quart_make_response
from quart import request as quart_request

app = Flask(__name__)
api = Api(app)
quart_app = Quart(__name__)


@quart_app.get("/q")
async def quart_page():
    response = await quart_make_response("x")
    response.headers["X-Q"] = quart_request.headers.get("X-Q", "1")
    return response


class Thing(Resource):
    def get(self):
        response = make_response("x")
        response.headers["X-A"] = "1"
        return response

    def put(self):
        return None, 204

    def delete(self):
        return 5


api.add_resource(Thing, "/thing")
