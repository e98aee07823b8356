"""The app's own response class has JSON as its default type."""
import json

from flask import Flask, Response, make_response


class JsonResponse(Response):
    default_mimetype = "application/json"


class Api(Flask):
    response_class = JsonResponse


app = Api(__name__)


@app.route("/")
def index():
    return json.dumps({"a": 1})


@app.route("/made")
def made():
    return make_response(json.dumps({"a": 1}), 201)


@app.route("/class")
def by_class():
    return JsonResponse(json.dumps({"a": 1}))


# GET / -> 200, Content-Type: application/json
# GET /made -> 201, Content-Type: application/json
# GET /class -> 200, Content-Type: application/json
