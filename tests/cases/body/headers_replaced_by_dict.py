"""The headers of a response are replaced by a plain dict, in beginner views."""
from flask import Flask, jsonify, make_response, redirect

app = Flask(__name__)


@app.route("/report")
def report():
    resp = make_response("<h1>Report</h1>")
    resp.headers = {"X-Frame-Options": "DENY"}  # RSP501
    return resp


@app.route("/data")
def data():
    answer = jsonify(ok=True)
    answer.headers = dict(answer.headers)  # RSP501
    answer.set_cookie("seen", "yes")
    return answer, 201


@app.route("/go")
def go():
    r = redirect("/report")
    extra = {"X-From": "go"}
    r.headers = extra  # RSP501
    return r


# GET /report -> 200, X-Frame-Options: DENY, no Content-Type
# GET /data -> AttributeError: 'dict' object has no attribute 'add'
# GET /go -> 302, X-From: go, no Location
