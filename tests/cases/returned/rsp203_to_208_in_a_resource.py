"""Resources lose a header, hand over a function or a coroutine, or give headers that are none."""

from flask import Flask, Response, make_response
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)
SHARED = Response("shared")


def rows():
    return {"rows": []}


async def later():
    return {"rows": []}


class Content(Resource):
    def get(self):
        response = make_response("Hi")
        response.set_cookie("seen", "yes")
        return response.get_data(as_text=True)  # RSP203

    def put(self):
        response = make_response({"a": 1}, 201)
        return response.get_json(), response.status_code


class Uncalled(Resource):
    def get(self):
        return rows  # RSP207

    def post(self):
        return later()  # RSP208

    def put(self):
        return rows()


class Headers(Resource):
    def get(self):
        return "x", 200, "text/csv"  # RSP404

    def put(self):
        return "x", 200, {"X-A": "1"}

    def delete(self):
        return "x", 201, {"Location": "/moved"}


class Shared(Resource):
    def get(self):
        SHARED.set_cookie("seen", "yes")  # RSP213
        return SHARED


api.add_resource(Content, "/content")
api.add_resource(Uncalled, "/uncalled")
api.add_resource(Headers, "/headers")
api.add_resource(Shared, "/shared")
# GET /content -> 200, no Set-Cookie
# PUT /content -> 201, json: {"a": 1}
# GET /uncalled -> TypeError: Object of type function is not JSON serializable
# POST /uncalled -> TypeError: Object of type coroutine is not JSON serializable
# PUT /uncalled -> 200, json: {"rows": []}
# GET /headers -> ValueError: not enough values to unpack...
# PUT /headers -> 200, X-A: 1
# DELETE /headers -> 201, Location: /moved
# GET /shared -> 200, Set-Cookie: seen=yes; Path=/
