"""Guards whose answer is used, raised, or which never return."""

from typing import NoReturn

from flask import Flask, abort, jsonify, make_response, redirect, request

app = Flask(__name__)


def stop(response) -> NoReturn:
    abort(response)


def guard():
    if "user" not in request.args:
        abort(redirect("/login"))


def check():
    if "user" not in request.args:
        return jsonify(error="user"), 401
    return None


def note(response):
    app.logger.debug("%s", response.status)
    return response


@app.get("/guard")
def guarded():
    guard()
    return "secret"


@app.get("/check")
def checked():
    denied = check()
    if denied is not None:
        return denied
    return "secret"


@app.get("/stop")
def stopped():
    if "user" not in request.args:
        stop(make_response("stopped", 403))
    return "secret"


@app.get("/note")
def noted():
    response = make_response("noted")
    note(response)
    _status, response = response.status, note(response)
    return response


@app.get("/redirected")
def by_name():
    target = redirect("/login")
    try:
        request.args["user"]
    except KeyError:
        return target
    return "secret"


# GET /guard -> 302, Location: /login, body: <!doctype html>...
# GET /check -> 401, body: {"error":"user"}
# GET /stop -> 403, body: stopped
# GET /note -> 200, body: noted
# GET /redirected -> 302, Location: /login, body: <!doctype html>...
# GET /redirected?user=a -> 200, body: secret
