"""Named tuples have the fields that their classes give them."""

from collections import namedtuple
from typing import NamedTuple

from flask import Flask, jsonify

app = Flask(__name__)


Reply = namedtuple("Reply", "body status_code headers")


class Answer(NamedTuple):
    body: str
    status: int
    headers: dict


@app.get("/reply")
def reply():
    r = Reply("x", 202, {})
    r.headers["X-R"] = "1"
    return r.body, r.status_code, r.headers


@app.get("/answer")
def answer():
    a = Answer("x", 203, {})
    a.headers.update({"X-R": "2"})
    return a.body, a.status, a.headers


@app.get("/pair")
def pair():
    a = jsonify(a=1), 200
    a, status = a
    a.headers["X-R"] = "3"
    return a, status


# GET /reply -> 202, X-R: 1, body: x
# GET /answer -> 203, X-R: 2, body: x
# GET /pair -> 200, X-R: 3, body: {"a":1}
