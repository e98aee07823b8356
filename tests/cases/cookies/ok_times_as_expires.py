"""Times with a zone, times in UTC, numbers and text as expires."""

import datetime as dt
import time
from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from flask import Flask, make_response, request

app = Flask(__name__)
ZONE = timezone.utc


@app.get("/aware")
def aware():
    response = make_response("aware")
    response.set_cookie("a", "1", expires=datetime.now(timezone.utc) + timedelta(days=1))
    response.set_cookie("b", "1", expires=datetime.now(tz=ZoneInfo("UTC")))
    response.set_cookie("c", "1", expires=datetime.now().astimezone() + timedelta(days=1))
    response.set_cookie("d", "1", expires=datetime.fromtimestamp(time.time(), ZONE))
    response.set_cookie("e", "1", expires=datetime.now().replace(tzinfo=ZONE))
    return response


@app.get("/utc")
def utc():
    response = make_response("utc")
    response.set_cookie("a", "1", expires=dt.datetime.utcnow() + dt.timedelta(days=1))
    response.set_cookie("b", "1", expires=datetime.utcfromtimestamp(time.time()))
    response.expires = datetime.utcnow()
    return response


@app.get("/number")
def number():
    response = make_response("number")
    until = datetime.now() + timedelta(days=1)
    response.set_cookie("a", "1", expires=until.timestamp())
    response.set_cookie("b", "1", expires=time.time() + 3600)
    response.set_cookie("c", "1", expires="Wed, 01 Jan 2031 00:00:00 GMT")
    return response


@app.get("/day")
def day():
    response = make_response("day")
    response.set_cookie("a", "1", expires=datetime(2031, 1, 1))
    response.set_cookie("b", "1", expires=date(2031, 1, 1))
    return response


@app.get("/deleted")
def deleted():
    response = make_response("deleted")
    response.set_cookie("a", "", expires=datetime.fromtimestamp(0))
    return response


@app.get("/lasting")
def lasting():
    response = make_response("lasting")
    until = datetime.now() + timedelta(days=1)
    response.set_cookie("a", until.isoformat(), max_age=timedelta(days=1))
    response.headers["X-Until"] = until.isoformat()
    return response


@app.get("/either")
def either():
    now = datetime.now() if request.args else datetime.now(timezone.utc)
    response = make_response("either")
    response.set_cookie("a", "1", expires=now)
    return response


# GET /aware -> 200
# GET /utc -> 200
# GET /number -> 200
# GET /day -> 200
# GET /deleted -> 200
# GET /lasting -> 200
# GET /either -> 200
