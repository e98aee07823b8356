"""A status is written under a name that Flask does not read."""
from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)


@app.route("/teapot")
def teapot():
    resp = make_response("short and stout")
    resp.code = 418  # RSP502
    return resp


@app.route("/created", methods=["POST"])
def created():
    result = jsonify({"id": 1})
    result.statuscode = 201  # RSP502
    return result


@app.route("/gone")
def gone():
    answer = Response("gone")
    answer.statusCode = 410  # RSP502
    return answer


# GET /teapot -> 200, body: short and stout
# POST /created -> 200
# GET /gone -> 200, body: gone
