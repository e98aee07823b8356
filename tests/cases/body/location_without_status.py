"""A Location header alone does not redirect: the answer is still 200."""
from flask import Flask, Response, make_response

app = Flask(__name__)


@app.route("/old")
def old():
    resp = make_response("moved")
    resp.headers["Location"] = "/new"  # RSP506
    return resp


@app.route("/tuple")
def in_tuple():
    return "", {"Location": "/new"}  # RSP506


@app.route("/triple")
def in_triple():
    target = "/new"
    return "moved", 200, {"location": target}  # RSP506


@app.route("/built")
def built():
    return Response("moved", headers={"Location": "/new"})  # RSP506


# GET /old -> 200, Location: /new
# GET /tuple -> 200, Location: /new
# GET /triple -> 200, Location: /new
# GET /built -> 200, Location: /new
