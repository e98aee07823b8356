"""One Set-Cookie header assigned on a fresh response loses nothing."""
import urllib.request

from flask import Flask, make_response

app = Flask(__name__)


@app.route("/once")
def once():
    resp = make_response("x")
    resp.headers["Set-Cookie"] = "a=1; Path=/"
    resp.headers["X-Cookie"] = "set"
    return resp


@app.route("/either/<kind>")
def either(kind):
    resp = make_response("x")
    if kind == "new":
        resp.headers["Set-Cookie"] = "a=1"
    else:
        resp.headers["Set-Cookie"] = "a=2"
    resp.set_cookie("b", "3")
    return resp


@app.route("/call")
def call():
    headers = {}
    headers["Set-Cookie"] = "a=1"
    headers["Set-Cookie"] = "b=2"
    outgoing = urllib.request.Request("http://localhost/", headers=headers)
    return {"sent": outgoing.get_header("Set-cookie")}


# GET /once -> 200, Set-Cookie: a=1; Path=/
# GET /either/new -> 200, Set-Cookie: a=1, Set-Cookie: b=3; Path=/
# GET /call -> 200, body: {"sent":"b=2"}
