"""Sets, dict views, ranges, exceptions, statuses and own objects are returned."""

import datetime
from dataclasses import dataclass
from http import HTTPStatus

from flask import Flask, request

app = Flask(__name__)


@dataclass
class User:
    name: str


class Plain:
    def __init__(self, n):
        self.n = n


@app.get("/set")
def a_set():
    return {"name", "age"}  # RSP206


@app.get("/set-call")
def set_call():
    return set(request.args)  # RSP206


@app.get("/keys")
def keys():
    data = {"a": 1}
    return data.keys()  # RSP206


@app.get("/exception")
def exception():
    try:
        return str(int(request.args["n"]))
    except ValueError as error:
        return error  # RSP206


@app.get("/made")
def made():
    return ValueError("bad")  # RSP206


@app.get("/status")
def status():
    return HTTPStatus.NOT_FOUND  # RSP206


@app.get("/user")
def user():
    return User("a")  # RSP206


@app.get("/plain")
def plain():
    found = Plain(3)
    return found, 200  # RSP206


@app.get("/now")
def now():
    return datetime.datetime.now()  # RSP206


@app.get("/range")
def numbers():
    return range(3)  # RSP206


# GET /set -> TypeError: The view function did not return a valid response. The return type mu...
# GET /set-call -> TypeError: The view function did not return a valid response. The return ty...
# GET /keys -> TypeError: The view function did not return a valid response. The return type m...
# GET /exception?n=x -> TypeError: The view function did not return a valid response. The retu...
# GET /made -> TypeError: The view function did not return a valid response. The return type m...
# GET /status -> TypeError: The view function did not return a valid response. The return type...
# GET /user -> TypeError: The view function did not return a valid response. The return type m...
# GET /plain -> TypeError: The view function did not return a valid response. The return type...
# GET /now -> TypeError: The view function did not return a valid response. The return type mu...
# GET /range -> TypeError: The view function did not return a valid response. The return type...
