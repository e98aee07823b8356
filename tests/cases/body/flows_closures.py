"""A closure, a lambda and a partial make or change the response that is then mistreated."""
import functools

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/closure")
def closure():
    resp = make_response("x")

    def finish():
        resp.code = 404  # RSP502

    finish()
    return resp


@app.route("/lambda")
def with_lambda():
    build = lambda text: make_response(text, 200)
    resp = build("x")
    resp.headers = {"X-A": "1"}  # RSP501
    return resp


@app.route("/partial")
def partial():
    build = functools.partial(make_response, "x")
    resp = build()
    resp.headers.append("X-A")  # RSP507
    return resp


@app.route("/inner")
def inner():
    def build():
        return make_response("x")

    resp = build()
    resp.data = ["a"]  # RSP510
    return resp


# GET /closure -> 200
# GET /lambda -> 200, X-A: 1, no Content-Type
# GET /partial -> AttributeError: 'Headers' object has no attribute 'append'
# GET /inner -> TypeError: ...
