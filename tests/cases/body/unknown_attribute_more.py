"""The response comes from a helper, an isinstance check, a conditional and a deletion."""
import flask
from flask import Flask, Response, current_app, make_response, redirect

app = Flask(__name__)


def build(text, status=200):
    response = make_response(text, status)
    return response


@app.route("/helper")
def helper():
    resp = build("x", 201)
    resp.content = "y"  # RSP502
    return resp


@app.route("/either")
def either():
    resp = redirect("/") if flask.request.args else make_response("x")
    resp.setHeader("X-A", "1")  # RSP502
    return resp


@app.after_request
def tidy(response):
    if isinstance(response, Response) and response.status_code == 418:
        del response.header["X-A"]  # RSP502
    return response


@app.route("/tea")
def tea():
    resp = current_app.make_response(("tea", 418))
    return resp


# GET /helper -> 201, body: x
# GET /either -> AttributeError: 'Response' object has no attribute 'setHeader'
# GET /tea -> AttributeError: 'Response' object has no attribute 'header'
