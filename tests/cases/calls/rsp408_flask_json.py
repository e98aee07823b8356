"""flask.json.dumps, HTTPStatus and a content type."""

from http import HTTPStatus

from flask import Flask, json, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    resp = make_response(json.dumps({"a": 1}, HTTPStatus.CREATED))  # RSP408
    resp.mimetype = "application/json"
    return resp


# GET /a -> TypeError: dumps() takes 1 positional argument but 2 were given [Flask >= 2.2]
