"""The third place, the keyword, a status as text, and a tuple of body and headers."""

from http import HTTPStatus
from flask import Flask, Response, make_response

app = Flask(__name__)
HEADERS = {"X-Feed": "1"}


@app.get("/a")
def a():
    return Response("a", 200, HEADERS)


@app.get("/b")
def b():
    return Response("b", headers=HEADERS, status=HTTPStatus.ACCEPTED)


@app.get("/c")
def c():
    return "c", HEADERS


@app.get("/d")
def d():
    return make_response("d", HEADERS)


# GET /a -> 200, X-Feed: 1, body: a
# GET /b -> 202, X-Feed: 1, body: b
# GET /c -> 200, X-Feed: 1, body: c
# GET /d -> 200, X-Feed: 1, body: d
