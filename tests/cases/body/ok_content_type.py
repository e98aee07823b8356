"""The type replaced, removed first, or added to headers that have none yet."""
import urllib.request

from flask import Flask, Response, make_response
from werkzeug.datastructures import Headers

app = Flask(__name__)


@app.route("/set")
def replaced():
    resp = make_response("x")
    resp.headers.set("Content-Type", "text/plain")
    resp.headers.add("X-Content-Type-Options", "nosniff")
    return resp


@app.route("/removed")
def removed():
    resp = make_response("x")
    resp.headers.pop("Content-Type")
    resp.headers.add("Content-Type", "text/plain")
    return resp


@app.route("/deleted")
def deleted():
    resp = make_response("x")
    del resp.headers["Content-Type"]
    resp.headers.add("Content-Type", "text/plain")
    return resp


@app.route("/own")
def own():
    headers = Headers()
    headers.add("Content-Type", "text/plain")
    return Response("x", headers=headers)


@app.route("/outgoing")
def outgoing():
    call = urllib.request.Request("http://localhost/")
    call.add_header("Content-Type", "text/plain")
    return {"type": call.get_header("Content-type")}


# GET /set -> 200, Content-Type: text/plain, X-Content-Type-Options: nosniff
# GET /removed -> 200, Content-Type: text/plain
# GET /deleted -> 200, Content-Type: text/plain
# GET /own -> 200, Content-Type: text/plain
# GET /outgoing -> 200, body: {"type":"text/plain"}
