"""A response has no cookies mapping to write into."""
from flask import Flask, Response, jsonify, make_response, redirect

app = Flask(__name__)


@app.route("/login")
def login():
    resp = make_response("welcome")
    resp.cookies["sid"] = "abc"  # RSP601
    return resp


@app.route("/json")
def as_json():
    answer = jsonify(ok=True)
    jar = {"sid": "abc"}
    for name, value in jar.items():
        answer.cookies[name] = value  # RSP601
    return answer


@app.route("/away")
def away():
    r = redirect("/login")
    del r.cookies["sid"]  # RSP601
    return r


@app.route("/built")
def built():
    r = Response("x")
    r.cookies.set("sid", "abc")  # RSP601
    return r


# GET /login -> AttributeError: 'Response' object has no attribute 'cookies'
# GET /json -> AttributeError: 'Response' object has no attribute 'cookies'
# GET /away -> AttributeError: 'Response' object has no attribute 'cookies'
# GET /built -> AttributeError: 'Response' object has no attribute 'cookies'
