"""The content is wrapped in a response before the hook returns it."""
from __future__ import annotations

from flask import Flask, Response, current_app, jsonify, make_response, request

app = Flask(__name__)


def envelope(response: Response) -> Response:
    return jsonify(data=response.get_json())


@app.after_request
def wrap(response: Response) -> Response:
    if response.is_json:
        response = envelope(response)
    if request.args.get("plain"):
        return make_response("plain", 200, {"X-Plain": "1"})
    if request.args.get("tuple"):
        return make_response(("made", 202))
    if request.args.get("class"):
        return current_app.response_class("class", status=203)
    if request.args.get("string"):
        response.data = "replaced"
    return response


@app.get("/")
def index():
    return {"a": 1}


# GET / -> 200, body: {"data":{"a":1}}
# GET /?plain=1 -> 200, X-Plain: 1, body: plain
# GET /?tuple=1 -> 202, body: made
# GET /?class=1 -> 203, body: class
# GET /?string=1 -> 200, body: replaced
