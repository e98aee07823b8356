"""The body's code is a constant of the module."""

from http import HTTPStatus

from flask import Flask, jsonify, make_response

app = Flask(__name__)
BAD_REQUEST = 400


@app.post("/a")
def a():
    return make_response(jsonify({"code": BAD_REQUEST, "error": "bad"}))  # RSP303


@app.post("/b")
def b():
    return jsonify({"code": HTTPStatus.CONFLICT, "error": "taken"})  # RSP303


# POST /a -> 200, body: {"code":400,"error":"bad"}
# POST /b -> 200, body: {"code":409,"error":"taken"}
