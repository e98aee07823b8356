"""A response of JSON text on one way, of something else on the other."""

import json

from flask import Flask, Response, make_response, request

app = Flask(__name__)


@app.get("/text")
def text():
    page = json.dumps({"a": 1}) if request.args.get("q1") else "text"
    return make_response(page)  # RSP505


@app.get("/dict")
def of_a_dict():
    page = dict(a=1) if request.args.get("q1") else json.dumps({"b": 1})
    return make_response(page, 404)  # RSP505


@app.get("/response")
def response():
    page = json.dumps({"a": 1}) if request.args.get("q1") else Response("text", 202)
    return make_response(page)  # RSP505


@app.get("/parts")
def parts():
    page = Response("text") if request.args.get("q1") else "text"
    if request.args.get("q2"):
        page.headers["X-1"] = "v"
        page = json.dumps({"a": 1})
    return make_response(page)  # RSP201 # RSP505


@app.get("/typed")
def typed():
    page = json.dumps({"a": 1}) if request.args.get("q1") else "text"
    reply = make_response(page)
    if request.args.get("q1"):
        reply.mimetype = "application/json"
    return reply


# GET /text?q1=1 -> 200, Content-Type: text/html; charset=utf-8, body: {"a": 1}
# GET /text -> 200, Content-Type: text/html; charset=utf-8, body: text
# GET /dict?q1=1 -> 404, Content-Type: application/json
# GET /dict -> 404, Content-Type: text/html; charset=utf-8, body: {"b": 1}
# GET /response?q1=1 -> 200, Content-Type: text/html; charset=utf-8, body: {"a": 1}
# GET /response -> 202, body: text
# GET /parts?q1=1&q2=1 -> 200, no X-1, Content-Type: text/html; charset=utf-8, body: {"a": 1}
# GET /parts -> 200, body: text
# GET /typed?q1=1 -> 200, Content-Type: application/json, body: {"a": 1}
# GET /typed -> 200, Content-Type: text/html; charset=utf-8, body: text
