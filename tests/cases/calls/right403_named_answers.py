"""A named tuple made to be an answer: body, status, headers in this order; and its fields."""

from typing import NamedTuple
from flask import Flask

app = Flask(__name__)


class Answer(NamedTuple):
    body: dict
    status: int = 200
    headers: dict = {}


@app.get("/a")
def a():
    return Answer({"a": 1}, 201, {"X-A": "1"})


@app.get("/b")
def b():
    answer = Answer({"b": 1})
    return answer.body, answer.status


# GET /a -> 201, X-A: 1, body: {"a":1}
# GET /b -> 200, body: {"b":1}
