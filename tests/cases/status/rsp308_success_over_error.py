"""A 200 in the tuple hides the error's status."""

from http import HTTPStatus

from flask import Flask, current_app, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    resp = current_app.response_class("missing", status=HTTPStatus.NOT_FOUND)
    return resp, HTTPStatus.OK  # RSP308


@app.get("/b")
def b():
    resp = jsonify(id=1)
    resp.status = "201 Created"
    return resp, 200, {"X-A": "1"}  # RSP308


# GET /a -> 200, body: missing
# GET /b -> 200, body: {"id":1}
