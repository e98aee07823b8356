"""Text as a cookie's value, however it was made."""
import base64
import json
import secrets
import uuid

from flask import Flask, make_response, request
from itsdangerous import URLSafeSerializer

app = Flask(__name__)


@app.route("/visits")
def visits():
    count = int(request.cookies.get("visits", 0)) + 1
    resp = make_response("x")
    resp.set_cookie("visits", str(count))
    resp.set_cookie("half", f"{count / 2}")
    resp.set_cookie("empty")
    resp.set_cookie("flag", "True" if count else "")
    return resp


@app.route("/made")
def made():
    resp = make_response("x")
    resp.set_cookie("device", str(uuid.uuid4()))
    resp.set_cookie("hex", uuid.uuid4().hex)
    resp.set_cookie("token", secrets.token_urlsafe(8))
    resp.set_cookie("prefs", json.dumps({"theme": "dark"}))
    resp.set_cookie("b64", base64.b64encode(b"abc").decode())
    resp.set_cookie("signed", URLSafeSerializer("key").dumps({"a": 1}))
    return resp


@app.route("/given")
def given():
    resp = make_response("x")
    resp.set_cookie("lang", request.args.get("lang") or "en")
    resp.set_cookie("page", request.args["page"])
    return resp


@app.route("/maybe")
def maybe():
    value = 0
    if request.args:
        value = "some"
    resp = make_response("x")
    if isinstance(value, str):
        resp.set_cookie("value", value)
    return resp


# GET /visits -> 200, Set-Cookie: visits=1; Path=/, Set-Cookie: half=0.5; Path=/
# GET /made -> 200, body: x
# GET /given?page=3 -> 200, Set-Cookie: lang=en; Path=/, Set-Cookie: page=3; Path=/
# GET /maybe -> 200, no Set-Cookie
# GET /maybe?x=1 -> 200, Set-Cookie: value=some; Path=/
