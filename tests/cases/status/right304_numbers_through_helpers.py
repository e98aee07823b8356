"""The same ways with numbers, and with text that begins with a number."""

from http import HTTPStatus
from flask import Flask, Response, jsonify

app = Flask(__name__)
CODES = {"bad": 400}


def problem(text, status="422 Not Good"):
    return Response(text, status=status)


class Problem:
    status = "error"

    def __init__(self, status=None):
        self.status = status or 409

    def to_response(self):
        return Response("x", status=self.status)


@app.get("/a")
def a():
    return problem("x")


@app.get("/b")
def b():
    return Problem().to_response()


@app.get("/c")
def c():
    return jsonify(a=1), CODES["bad"]


@app.get("/d")
def d():
    return "d", HTTPStatus.GONE


# GET /a -> 422, body: x
# GET /b -> 409, body: x
# GET /c -> 400, body: {"a":1}
# GET /d -> 410, body: d
