"""JSON text is sent once, lies in a field on purpose, or was decoded before."""

import json

from flask import Flask, Response, jsonify, request
from flask.views import MethodView
from flask_restful import Api, Resource

app = Flask(__name__)
api = Api(app)


def as_text(data):
    return json.dumps(data, sort_keys=True)


@app.get("/once")
def once():
    return Response(as_text({"a": 1}), mimetype="application/json")


@app.get("/field")
def field():
    return jsonify(config=json.dumps({"a": 1}))


@app.get("/decoded")
def decoded():
    text = as_text([1, 2])
    return jsonify(json.loads(text))


@app.get("/some")
def some():
    rows = ["a"]
    if request.args:
        rows = json.dumps(rows)
        return Response(rows, mimetype="application/json")
    return jsonify(rows)


@app.get("/two")
def two():
    return jsonify(json.dumps("a"), json.dumps("b"))


class Stock(Resource):
    def get(self):
        return json.loads(as_text({"lamps": 3}))

    def put(self):
        return Response(as_text({"lamps": 4}), 201, mimetype="application/json")


class Page(MethodView):
    def get(self):
        return as_text([1]), {"Content-Type": "application/json"}


api.add_resource(Stock, "/stock")
app.add_url_rule("/page", view_func=Page.as_view("page"))
# GET /once -> 200, json: {"a": 1}
# GET /field -> 200, json: {"config": "{\"a\": 1}"}
# GET /decoded -> 200, json: [1, 2]
# GET /some -> 200, json: ["a"]
# GET /some?x=1 -> 200, json: ["a"]
# GET /two -> 200, json: ["\"a\"", "\"b\""]
# GET /stock -> 200, json: {"lamps": 3}
# PUT /stock -> 201, json: {"lamps": 4}
# GET /page -> 200, json: [1]
