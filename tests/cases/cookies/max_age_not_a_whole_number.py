"""max_age is a whole number or a timedelta, neither text nor a fraction."""
from datetime import timedelta

from flask import Flask, jsonify, make_response

app = Flask(__name__)
HALF_A_DAY = 24 * 60 * 60 / 2
LIFETIME = timedelta(days=1)


@app.route("/text")
def text():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", max_age="3600")  # RSP609
    return resp


@app.route("/float")
def fraction():
    resp = jsonify(ok=True)
    resp.set_cookie("sid", "abc", max_age=3600.5)  # RSP609
    return resp


@app.route("/divided")
def divided():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", max_age=HALF_A_DAY)  # RSP609
    return resp


@app.route("/seconds")
def seconds():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", max_age=LIFETIME.total_seconds())  # RSP609
    return resp


# GET /text -> TypeError: unsupported operand type(s) for +: 'float' and 'str'
# GET /float -> 200, Set-Cookie: sid=abc...
# GET /divided -> 200, Set-Cookie: sid=abc...
# GET /seconds -> 200, Set-Cookie: sid=abc...
