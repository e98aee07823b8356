"""Helpers that are no views may give back what they like."""

from flask import Flask, jsonify

app = Flask(__name__)


def find(name):
    if name != "ann":
        return 404, "no such user"
    return 200, {"name": name}


def limits():
    return "x", {"min": 1}, 9


@app.get("/<name>")
def user(name):
    status, body = find(name)
    if status != 200:
        return jsonify(error=body), status
    return jsonify(body), status


@app.get("/")
def index():
    return {"limits": limits()}


# GET /ann -> 200, body: {"name":"ann"}
# GET /bob -> 404, body: {"error":"no such user"}
# GET / -> 200, body: {"limits":["x",{"min":1},9]}
