"""Statuses as text with their number."""

from http import HTTPStatus

from flask import Flask, Response, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return "x", "404"


@app.get("/b")
def b():
    return Response("x", status="404 Not Found")


@app.get("/c")
def c():
    resp = make_response("x")
    code = HTTPStatus.GONE
    resp.status = f"{code.value} {code.phrase}"
    return resp


@app.get("/d")
def d():
    resp = make_response("x", "299 Odd but numbered")
    return resp


# GET /a -> 404, body: x
# GET /b -> 404, body: x
# GET /c -> 410, body: x
# GET /d -> 299, body: x
