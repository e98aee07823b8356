"""The headers object is called or used as a list."""
from flask import Flask, jsonify, make_response, redirect

app = Flask(__name__)


@app.route("/call")
def call():
    resp = make_response("x")
    resp.headers("X-A", "1")  # RSP507
    return resp


@app.route("/append")
def append():
    resp = jsonify(a=1)
    resp.headers.append(("X-A", "1"))  # RSP507
    return resp


@app.route("/insert")
def insert():
    resp = redirect("/call")
    headers = resp.headers
    headers.append("X-A", "1")  # RSP507
    return resp


# GET /call -> TypeError: 'Headers' object is not callable
# GET /append -> AttributeError: 'Headers' object has no attribute 'append'
# GET /insert -> AttributeError: 'Headers' object has no attribute 'append'
