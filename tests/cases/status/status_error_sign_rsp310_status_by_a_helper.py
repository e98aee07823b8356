"""A helper puts the sign into the body; the status is forgotten by one caller."""

from flask import Flask, jsonify, request

app = Flask(__name__)


def failed(text):
    return jsonify(status="error", message=text)


@app.get("/lamp")
def lamp():
    if "n" not in request.args:
        return failed("no n"), 400
    return jsonify(status="ok")


@app.get("/door")
def door():
    if "n" not in request.args:
        return failed("no n")  # RSP310
    return jsonify(status="ok")


@app.get("/stair")
def stair():
    if "n" not in request.args:
        return failed("no n"), 400
    return jsonify(status="ok")


# GET /lamp -> 400, body: {"message":"no n","status":"error"}
# GET /door -> 200, body: {"message":"no n","status":"error"}
