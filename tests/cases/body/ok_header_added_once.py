"""Headers that are added once, removed before, may stand several times, or belong to no response."""

from flask import Flask, jsonify, make_response, redirect, request
from werkzeug.datastructures import Headers

app = Flask(__name__)


@app.get("/once")
def once():
    response = jsonify(lamp=30)
    response.headers.add("Access-Control-Allow-Origin", "*")
    response.headers.add("Access-Control-Allow-Headers", "Content-Type")
    response.headers.add("Access-Control-Allow-Headers", "X-Token")
    return response


@app.get("/removed")
def removed():
    response = make_response("removed")
    response.headers["ETag"] = '"1"'
    response.headers.pop("ETag")
    response.headers.add("ETag", '"2"')
    return response


@app.get("/several")
def several():
    response = make_response("several")
    response.headers.add("Vary", "Cookie")
    response.headers.add("Vary", "Accept")
    response.headers.add("Link", "</a>; rel=next")
    response.headers.add("Link", "</b>; rel=prev")
    response.headers.add("Cache-Control", "no-store")
    response.headers.add("Cache-Control", "private")
    return response


@app.get("/moved")
def moved():
    response = redirect("/once")
    response.headers.add("Location", "/removed")
    return response


@app.get("/branches")
def branches():
    response = make_response("branches")
    if request.args:
        response.headers.add("ETag", '"1"')
    else:
        response.headers.add("ETag", '"2"')
    return response


@app.get("/own")
def own():
    headers = Headers()
    headers.add("ETag", '"1"')
    headers.add("ETag", '"2"')
    return "own", len(headers) * 100


@app.after_request
def shared(response):
    if "Age" not in response.headers:
        response.headers.add("Age", "1")
    return response


# GET /once -> 200, Access-Control-Allow-Origin: *
# GET /removed -> 200, ETag: "2"
# GET /several -> 200, Vary: Cookie, Vary: Accept
# GET /moved -> 302, Location: /removed
# GET /branches -> 200, ETag: "2"
# GET /own -> 200
