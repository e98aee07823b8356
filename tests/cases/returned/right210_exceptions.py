"""Exceptions are raised, some of which carry a response."""

from flask import Flask, abort, jsonify, make_response, redirect, request
from werkzeug.exceptions import BadRequest, HTTPException, NotFound
from werkzeug.routing import RequestRedirect

app = Flask(__name__)


class ApiError(Exception):
    def __init__(self, text, status=400):
        super().__init__(text)
        self.response = make_response(text, status)


@app.errorhandler(ApiError)
def api_error(error):
    return error.response


def not_found():
    return NotFound("helper")


@app.get("/abort")
def by_abort():
    abort(redirect("/login"))


@app.get("/own")
def own():
    raise ApiError("own", 422)


@app.get("/carried")
def carried():
    raise HTTPException(response=make_response("carried", 403))


@app.get("/bad")
def bad():
    raise BadRequest(response=make_response(jsonify(error="bad"), 400))


@app.get("/helper")
def helper():
    raise not_found()


@app.get("/class")
def by_class():
    raise NotFound


@app.get("/routing")
def routing():
    raise RequestRedirect("/login")


@app.get("/again")
def again():
    try:
        return request.args["n"]
    except KeyError:
        raise


# GET /abort -> 302, Location: /login, body: <!doctype html>...
# GET /own -> 422, body: own
# GET /carried -> 403, body: carried
# GET /bad -> 400, body: {"error":"bad"}
# GET /helper -> 404
# GET /class -> 404
# GET /routing -> 308, Location: /login, body: <!doctype html>...
# GET /again?n=1 -> 200, body: 1
