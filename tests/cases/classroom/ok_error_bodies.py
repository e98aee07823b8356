"""Errors with their status, and bodies in which error says that there is none."""
from http import HTTPStatus

from flask import Flask, jsonify, make_response, request

app = Flask(__name__)


@app.route("/tuple")
def in_tuple():
    return jsonify(error="missing"), 404


@app.route("/set")
def set_later():
    response = jsonify(success=False, message="nothing to save")
    response.status_code = 422
    return response


@app.route("/made")
def made():
    return make_response(jsonify(errors=["name"]), HTTPStatus.BAD_REQUEST)


@app.route("/none")
def none():
    return jsonify(error=None, errors=[], success=True, name="Ann")


@app.route("/rate")
def rate():
    return jsonify(error_rate=0.1, errors_total=0, last_error=None)


@app.route("/known")
def known():
    ok = request.args.get("ok") == "1"
    return jsonify(success=ok), 200 if ok else 400


# GET /tuple -> 404
# GET /set -> 422
# GET /made -> 400
# GET /none -> 200
# GET /rate -> 200
# GET /known -> 400
