"""Dicts with keys called headers, objects that behave like dicts, and jsonify of a dict."""

from collections import UserDict

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


class Box(dict):
    headers = {}
    status_code = 200


class Record(UserDict):
    def __init__(self, data):
        super().__init__(data)
        self.headers = {}


@app.get("/keys")
def keys():
    data = {"headers": {}, "status_code": 0}
    data["headers"]["X-A"] = "1"
    data["status_code"] = 200
    data.update(status="ok")
    return data


@app.get("/box")
def box():
    data = Box(a=1)
    data.headers["X"] = "1"
    data.status_code = 201
    return data


@app.get("/record")
def record():
    data = Record({"a": 1})
    data.headers["X"] = "1"
    return dict(data)


@app.get("/rebound")
def rebound():
    response = {"a": 1}
    response["b"] = 2
    response = jsonify(response)
    response.headers["X-B"] = "2"
    return response


@app.get("/narrow")
def narrow():
    response = {"a": 1} if request.args else make_response("x")
    if isinstance(response, dict):
        response = jsonify(response)
    response.headers["X-C"] = "3"
    return response


# GET /keys -> 200, body: {"headers":{"X-A":"1"},"status":"ok","status_code":200}
# GET /box -> 200, body: {"a":1}
# GET /record -> 200, body: {"a":1}
# GET /rebound -> 200, X-B: 2, body: {"a":1,"b":2}
# GET /narrow?a=1 -> 200, X-C: 3, body: {"a":1}
