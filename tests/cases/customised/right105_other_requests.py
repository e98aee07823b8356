"""Other objects are called request."""

import urllib.request
from dataclasses import dataclass, field

from flask import Flask, make_response

app = Flask(__name__)


@dataclass
class Request:
    url: str
    headers: dict = field(default_factory=dict)
    cookies: dict = field(default_factory=dict)
    status_code: int = 0


def send(request):
    request.headers["X-Sent"] = "1"
    request.cookies["sid"] = "1"
    return request


@app.get("/own")
def own():
    request = Request("http://localhost/")
    request.headers["X-A"] = "1"
    request.cookies.pop("a", None)
    request.status_code = 3
    send(request)
    return request.headers


@app.get("/urllib")
def outgoing():
    request = urllib.request.Request("http://localhost/")
    request.headers["X-A"] = "1"
    return request.get_method()


@app.get("/response")
def response():
    request = make_response("x")
    request.headers["X-A"] = "1"
    request.set_cookie("a", "1")
    return request


# GET /own -> 200, body: {"X-A":"1","X-Sent":"1"}
# GET /urllib -> 200, body: GET
# GET /response -> 200, X-A: 1, Set-Cookie: a=1; Path=/, body: x
