"""The 200 is written down, in the call or on the response, and Location goes with it."""
from flask import Flask, Response, make_response

app = Flask(__name__)


@app.route("/call")
def call():
    resp = make_response("", 200)
    resp.headers["Location"] = "/new"  # RSP506
    return resp


@app.route("/set")
def set_on_it():
    resp = Response()
    resp.status_code = 200
    resp.headers["LOCATION"] = "/new"  # RSP506
    return resp


@app.route("/update")
def update():
    resp = make_response("x")
    resp.headers.update({"Location": "/new"})  # RSP506
    return resp


# GET /call -> 200, Location: /new
# GET /set -> 200, Location: /new
# GET /update -> 200, Location: /new
