"""Points in time, and the points in the past that delete a cookie."""
import time
from datetime import datetime, timedelta, timezone

from flask import Flask, make_response

app = Flask(__name__)
FAR = 4102444800


@app.route("/set")
def set_them():
    resp = make_response("x")
    resp.set_cookie("far", "1", expires=FAR)
    resp.set_cookie("soon", "1", expires=datetime.now(timezone.utc) + timedelta(days=30))
    resp.set_cookie("stamp", "1", expires=time.time() + 3600)
    resp.set_cookie("whole", "1", expires=int(time.time()) + 3600)
    resp.set_cookie("text", "1", expires="Fri, 01 Jan 2100 00:00:00 GMT")
    resp.set_cookie("age", "1", max_age=3600)
    resp.set_cookie("delta", "1", max_age=timedelta(hours=1))
    resp.set_cookie("none", "1", expires=None)
    return resp


@app.route("/unset")
def unset():
    resp = make_response("x")
    resp.set_cookie("sid", "", expires=0)
    resp.set_cookie("old", "", expires=datetime(1970, 1, 1, tzinfo=timezone.utc))
    resp.set_cookie("gone", "", max_age=0, expires=0)
    return resp


# GET /set -> 200, Set-Cookie: far=1; Expires=Fri, 01 Jan 2100 00:00:00 GMT; Path=/
# GET /unset -> 200, Set-Cookie: sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Path=/
