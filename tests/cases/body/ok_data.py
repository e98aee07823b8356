"""Text and bytes as data, and data of forms, parts and models."""
import json
from types import SimpleNamespace

from flask import Flask, Response, json as fjson, jsonify, make_response, request
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


@app.errorhandler(HTTPException)
def problem(error):
    response = error.get_response()
    response.data = fjson.dumps({"code": error.code})
    response.content_type = "application/json"
    return response


@app.after_request
def envelope(response):
    if response.is_json and response.status_code == 200:
        response.set_data(json.dumps({"data": response.get_json()}))
    return response


@app.route("/json")
def as_json():
    return jsonify(a=1)


@app.route("/bytes")
def as_bytes():
    resp = make_response("x")
    resp.data = bytearray(b"abc")
    resp.data = resp.data.upper()
    return resp


@app.route("/iterable")
def as_iterable():
    resp = Response()
    resp.response = ["a", "b"]
    return resp


@app.route("/form", methods=["POST"])
def form():
    field = SimpleNamespace(data=None)
    field.data = {"a": 1}
    field.data = [len(request.data)]
    return {"size": field.data[0]}


# GET /json -> 200, body: {"data": {"a": 1}}
# GET /nope -> 404, Content-Type: application/json, body: {"code": 404}
# GET /bytes -> 200, body: ABC
# GET /iterable -> 200, body: ab
# POST /form -> 200, body: {"data": {"size": 0}}
