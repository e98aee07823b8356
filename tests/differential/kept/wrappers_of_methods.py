"""What decorators in a list make of the methods of class views and resources."""

from functools import wraps

from flask import Flask, jsonify, make_response
from flask.views import MethodView
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


def marks(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        response = function(*args, **kwargs)
        response.headers["X-1"] = "v"  # RSP101
        return response

    return wrapper


def answers(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return make_response(function(*args, **kwargs))

    return wrapper


class Page(MethodView):
    decorators = [marks]

    def get(self):
        return make_response("page")

    def post(self):
        return "text"


class Made(Resource):
    method_decorators = [answers]

    def get(self):
        return jsonify(a=1), 404


class Plain(Resource):
    def get(self):
        page = make_response("page")
        return {"page": page}  # RSP209


app.add_url_rule("/page", view_func=Page.as_view("page"))
api.add_resource(Made, "/made")
api.add_resource(Plain, "/plain")

# GET /page -> 200, X-1: v
# POST /page -> AttributeError: 'str' object has no attribute 'headers'
# GET /made -> 404, json: {"a": 1}
# GET /plain -> TypeError: Object of type Response is not JSON serializable
