"""A dict, a list, a number or None is put into the data of a response."""
from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)


@app.route("/dict")
def as_dict():
    resp = make_response("x")
    resp.data = {"a": 1}  # RSP510
    return resp


@app.route("/list")
def as_list():
    resp = jsonify([])
    rows = [{"a": 1}]
    resp.set_data(rows)  # RSP510
    return resp


@app.route("/number")
def as_number():
    resp = Response()
    resp.data = len("abc")  # RSP510
    return resp


@app.route("/none")
def as_none():
    resp = Response("x")
    resp.set_data(None)  # RSP510
    return resp


# GET /dict -> TypeError: ...
# GET /list -> TypeError: ...
# GET /number -> TypeError: ... [Flask >= 2.3]
# GET /none -> TypeError: ...
