"""None, a list and a newline in the headers that are given to a call, and in update()."""
from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)


@app.route("/call")
def call():
    return make_response("x", 200, {"X-Owner": None})  # RSP503


@app.route("/class")
def by_class():
    return Response("x", headers={"X-Owner": None})  # RSP503


@app.route("/update")
def update():
    resp = jsonify(a=1)
    resp.headers.update({"X-Owner": None})  # RSP503
    resp.headers.setdefault("X-Tags", ["a", "b"])  # RSP503
    return resp


def tag(response):
    value = None
    response.headers["X-Tag"] = value  # RSP503
    return response


@app.route("/helper")
def helper():
    return tag(make_response("x"))


# GET /call -> 200, X-Owner: None
# GET /class -> 200, X-Owner: None
# GET /update -> 200, X-Owner: None
# GET /helper -> 200, X-Tag: None
