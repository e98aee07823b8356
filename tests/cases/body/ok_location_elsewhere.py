"""A Location in a dict, in an outgoing request and in a response whose status comes later."""
from flask import Flask, make_response, request

app = Flask(__name__)


class Place:
    location = "/"


@app.route("/later")
def later():
    resp = make_response("x")
    resp.headers["Location"] = "/new"
    if request.args.get("permanent"):
        resp.status_code = 301
    else:
        resp.status = "302 FOUND"
    return resp


@app.route("/code/<int:code>")
def code(code):
    resp = make_response("x")
    resp.headers["Location"] = "/new"
    resp.status_code = code
    return resp


@app.route("/place")
def place():
    where = Place()
    where.location = "/new"
    log = {"Location": where.location}
    return log


# GET /later -> 302, Location: /new
# GET /later?permanent=1 -> 301, Location: /new
# GET /code/308 -> 308, Location: /new
# GET /place -> 200, body: {"Location":"/new"}
