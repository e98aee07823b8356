"""expires takes a point in time: a number of seconds means 1970."""
from datetime import timedelta

from flask import Flask, jsonify, make_response

app = Flask(__name__)
WEEK = 7 * 24 * 60 * 60


@app.route("/hour")
def hour():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", expires=3600)  # RSP605
    return resp


@app.route("/week")
def week():
    resp = jsonify(ok=True)
    resp.set_cookie("sid", "abc", httponly=True, expires=WEEK)  # RSP605
    return resp


@app.route("/delta")
def delta():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", expires=timedelta(days=30))  # RSP605
    return resp


# GET /hour -> 200, Set-Cookie: sid=abc; Expires=Thu, 01 Jan 1970 01:00:00 GMT; Path=/
# GET /week -> 200, Set-Cookie: sid=abc; Expires=Thu, 08 Jan 1970 00:00:00 GMT; HttpOnly; Path=/
# GET /delta -> TypeError: ...
