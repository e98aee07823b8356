"""The type of the JSON text is set some lines after the response was made."""
import json

from flask import Flask, Response, make_response, request

app = Flask(__name__)


def as_json(response):
    response.headers.set("Content-Type", "application/json")


@app.route("/later")
def later():
    resp = Response(json.dumps({"a": 1}))
    resp.headers["X-A"] = "1"
    resp.status_code = 202
    resp.mimetype = "application/json"
    return resp


@app.route("/letters")
def letters():
    r = make_response(json.dumps({"a": 1}))
    if request.args:
        r.set_cookie("seen", "1")
    r.headers["content-TYPE"] = "application/json"
    return r


@app.route("/helper")
def helper():
    r = make_response(json.dumps({"a": 1}), 200)
    as_json(r)
    return r


@app.route("/update")
def update():
    r = make_response(json.dumps({"a": 1}))
    r.headers.update({"Content-Type": "application/json"})
    return r


@app.route("/outside")
def outside():
    r = make_response(json.dumps({"a": 1}))
    return r, 200, {"Content-Type": "application/json"}


# GET /later -> 202, Content-Type: application/json
# GET /letters?x=1 -> 200, Content-Type: application/json, Set-Cookie: seen=1; Path=/
# GET /helper -> 200, Content-Type: application/json
# GET /update -> 200, Content-Type: application/json
# GET /outside -> 200, Content-Type: application/json
