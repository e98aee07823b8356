"""None in a tuple keeps the default; text and HTTPStatus are fine."""

from http import HTTPStatus

from flask import Flask, Response, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return "x", None


@app.get("/b")
def b():
    resp = make_response("x")
    resp.status_code = "404"
    return resp


@app.get("/c")
def c():
    resp = make_response("x")
    resp.status = 404
    return resp


@app.get("/d")
def d():
    return Response("x", status=None), HTTPStatus.ACCEPTED


@app.get("/e")
def e():
    return "x", 599


@app.get("/f")
def f():
    return "x", int("418")


# GET /a -> 200, body: x
# GET /b -> 404, body: x
# GET /c -> 404, body: x
# GET /d -> 202, body: x
# GET /e -> 599, body: x
# GET /f -> 418, body: x
