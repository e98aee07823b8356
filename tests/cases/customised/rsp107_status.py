"""The status is set on the class, for every response; that view is not asked here."""

import flask
from flask import Flask, Response, make_response

app = Flask(__name__)


@app.get("/fine")
def fine():
    return make_response("x")


@app.get("/status")
def status():
    Response.status_code = 404  # RSP107
    return make_response("x")


@app.get("/mimetype")
def mimetype():
    flask.Response.mimetype = "text/plain"  # RSP107
    return "x"


# GET /fine -> 200, body: x
