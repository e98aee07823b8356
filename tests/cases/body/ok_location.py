"""Location with a status that uses it: 201, 202 and 3xx, before or after the header."""
from flask import Flask, Response, jsonify, make_response, redirect

app = Flask(__name__)


@app.route("/created", methods=["POST"])
def created():
    resp = jsonify(id=7)
    resp.headers["Location"] = "/things/7"
    resp.status_code = 201
    return resp


@app.route("/by-hand")
def by_hand():
    resp = make_response("", 302)
    resp.headers["Location"] = "/new"
    return resp


@app.route("/tuple")
def in_tuple():
    return "", 303, {"Location": "/new"}


@app.route("/redirected")
def redirected():
    resp = redirect("/here")
    resp.headers["Location"] = "/there"
    return resp


@app.route("/class")
def by_class():
    return Response(status=307, headers={"Location": "/new"})


@app.route("/content")
def content_location():
    resp = make_response("x")
    resp.headers["Content-Location"] = "/x.html"
    return resp


def accepted(url):
    resp = make_response("wait")
    resp.headers["Location"] = url
    return resp


@app.route("/job", methods=["POST"])
def job():
    return accepted("/job/1"), 202


# POST /created -> 201, Location: /things/7
# GET /by-hand -> 302, Location: /new
# GET /tuple -> 303, Location: /new
# GET /redirected -> 302, Location: /there
# GET /class -> 307, Location: /new
# GET /content -> 200, Content-Location: /x.html
# POST /job -> 202, Location: /job/1
