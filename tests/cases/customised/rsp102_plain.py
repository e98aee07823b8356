"""A jsonify or make_response result in a tuple is customised."""

from flask import Flask, jsonify, make_response, render_template

app = Flask(__name__)


@app.post("/items")
def create():
    response = jsonify({"id": 1}), 201
    response.headers["Location"] = "/items/1"  # RSP102
    return response


@app.get("/cookie")
def cookie():
    resp = make_response("hi"), 200
    resp.set_cookie("a", "1")  # RSP102
    return resp


@app.get("/comma")
def comma():
    resp = (make_response(render_template("p.html")),)
    resp.headers["X-A"] = "1"  # RSP102
    return resp[0]


@app.get("/chained")
def chained():
    (jsonify(ok=True), 202).headers["X-A"] = "1"  # RSP102
    return "x"


# POST /items -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /cookie -> AttributeError: 'tuple' object has no attribute 'set_cookie'
# GET /comma -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /chained -> AttributeError: 'tuple' object has no attribute 'headers'
