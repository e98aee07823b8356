"""What the app's config holds, as the module itself has put it there."""

import os
from datetime import timedelta

from flask import Flask, current_app, jsonify, make_response

app = Flask(__name__)


class Settings:
    COOKIE_AGE = "86400"
    UNIT_AGE = timedelta(days=30)
    FROM_OUTSIDE = os.environ.get("AGE")


app.config.from_object(Settings)
app.config.from_mapping(STATUS=1001, GOOD=201)
app.config["HOUR"] = "3600"
app.config.update(BOTH=3600)
app.config["BOTH"] = "3600"


@app.post("/lang/<lang>")
def lang(lang):
    response = jsonify(lang=lang)
    response.set_cookie("lang", lang, max_age=app.config["COOKIE_AGE"])  # RSP609
    return response


@app.post("/hour")
def hour():
    response = make_response("x")
    response.set_cookie("hour", "1", max_age=current_app.config["HOUR"])  # RSP609
    return response


@app.post("/get")
def get():
    response = make_response("x")
    response.set_cookie("hour", "1", max_age=app.config.get("HOUR"))  # RSP609
    return response


@app.post("/unit")
def unit():
    response = make_response("x")
    response.set_cookie("unit", "1", max_age=app.config["UNIT_AGE"])
    return response


@app.post("/both")
def both():
    response = make_response("x")
    response.set_cookie("unit", "1", max_age=app.config["FROM_OUTSIDE"])
    response.set_cookie("both", "1", max_age=app.config["BOTH"] and 5)
    return response


@app.get("/status")
def status():
    return "x", app.config["STATUS"]


@app.get("/good")
def good():
    return "x", app.config["GOOD"]


# POST /lang/no -> TypeError: ...
# POST /hour -> TypeError: ...
# POST /get -> TypeError: ...
# POST /unit -> 200, Set-Cookie: unit=1; ...
# POST /both -> 200
# GET /good -> 201
