"""A dict, a list, bytes and objects as a cookie's value."""
import json
import time
import uuid
from datetime import datetime, timezone

from flask import Flask, make_response, session

app = Flask(__name__)
app.secret_key = "for the test"
DEFAULTS = {"theme": "dark"}


@app.route("/dict")
def prefs():
    resp = make_response("x")
    resp.set_cookie("prefs", DEFAULTS)  # RSP602
    return resp


@app.route("/list")
def items():
    chosen = []
    chosen.append("apple")
    resp = make_response("x")
    resp.set_cookie("items", chosen, max_age=60)  # RSP602
    return resp


@app.route("/bytes")
def raw():
    resp = make_response("x")
    resp.set_cookie("prefs", json.dumps(DEFAULTS).encode("utf-8"))  # RSP602 - since Werkzeug 3.0
    return resp


@app.route("/uuid")
def device():
    resp = make_response("x")
    resp.set_cookie("device", uuid.uuid4())  # RSP602
    return resp


@app.route("/now")
def now():
    session["now"] = "yes"
    resp = make_response("x")
    resp.set_cookie("at", datetime.now(timezone.utc))  # RSP602
    return resp


@app.route("/time")
def stamp():
    resp = make_response("x")
    resp.set_cookie("at", time.time())  # RSP602
    return resp


# GET /dict -> TypeError: ...
# GET /list -> TypeError: ...
# GET /bytes -> TypeError: ... [Werkzeug >= 3.0]
# GET /uuid -> TypeError: ...
# GET /now -> TypeError: ...
# GET /time -> TypeError: ...
