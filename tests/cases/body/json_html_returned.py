"""The text of json.dumps is returned as it is, and goes out as HTML."""
import json
from json import dumps as to_json

import flask

app = flask.Flask(__name__)


@app.route("/users")
def users():
    return json.dumps([{"name": "Ann"}])  # RSP505


@app.route("/user/<int:number>")
def user(number):
    found = {"id": number}
    text = to_json(found, indent=None)
    return text  # RSP505


@app.route("/save", methods=["POST"])
def save():
    return flask.json.dumps({"saved": True}), 201  # RSP505


# GET /users -> 200, Content-Type: text/html; charset=utf-8
# GET /user/7 -> 200, Content-Type: text/html; charset=utf-8, body: {"id": 7}
# POST /save -> 201, Content-Type: text/html; charset=utf-8
