"""make_response in the tuple, in one branch."""

from flask import Flask, make_response, request
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


class Page(Resource):
    def get(self):
        if request.args:
            return make_response("<p>x</p>"), 404  # RSP414
        return make_response("<p>y</p>", 200)


api.add_resource(Page, "/")
# GET /?x=1 -> TypeError: Object of type Response is not JSON serializable...
# GET / -> 200, body: <p>y</p>
