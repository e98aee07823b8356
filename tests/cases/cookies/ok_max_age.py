"""Whole numbers, timedeltas, None and numbers made whole."""
import os
from datetime import timedelta

from flask import Flask, make_response, request

app = Flask(__name__)
app.config["COOKIE_AGE"] = 60
DAY = 24 * 60 * 60
LIFETIME = timedelta(days=1)


@app.route("/")
def index():
    resp = make_response("x")
    resp.set_cookie("a", "1", max_age=DAY * 30)
    resp.set_cookie("b", "1", max_age=LIFETIME)
    resp.set_cookie("c", "1", max_age=int(LIFETIME.total_seconds()))
    resp.set_cookie("d", "1", max_age=None)
    resp.set_cookie("e", "1", max_age=0)
    resp.set_cookie("f", "1", max_age=DAY // 2)
    resp.set_cookie("g", "1", max_age=round(DAY / 7))
    resp.set_cookie("h", "1", max_age=app.config["COOKIE_AGE"])
    resp.set_cookie("i", "1", max_age=int(os.environ.get("AGE", "60")))
    resp.set_cookie("j", "1", max_age=DAY if request.args.get("stay") else None)
    return resp


# GET / -> 200, Set-Cookie: d=1; Path=/, Set-Cookie: j=1; Path=/
