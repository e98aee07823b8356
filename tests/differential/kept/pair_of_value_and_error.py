"""Of a pair of a value and an error, each tells what the other is."""

from http import HTTPStatus

from flask import Flask, make_response, request

app = Flask(__name__)


def found():
    if "q1" in request.args:
        return None, "missing"
    return "-".join(request.args), None


def fetched():
    if "q1" in request.args:
        return None, HTTPStatus(503)
    return make_response("text"), 200


@app.get("/value")
def value():
    text, error = found()
    if not text:
        return error, 400
    return text


@app.get("/status")
def status():
    page, code = fetched()
    if code >= 400:
        return "no", code
    page.headers["X-1"] = "v"
    return page


@app.get("/wrong")
def wrong():
    page, code = fetched()
    if 400 > code:
        return "no", code
    page.headers["X-1"] = "v"  # RSP104
    return page


# GET /value?a=1 -> 200, body: a
# GET /value?q1=1 -> 400, body: missing
# GET /status -> 200, X-1: v
# GET /status?q1=1 -> 503
# GET /wrong -> 200, body: no
# GET /wrong?q1=1 -> AttributeError: 'NoneType' object has no attribute 'headers'
