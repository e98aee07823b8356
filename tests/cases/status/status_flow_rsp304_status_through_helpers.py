"""A word as the status through a default, a class attribute and an attribute of self."""

from flask import Flask, Response, jsonify

app = Flask(__name__)


def problem(text, status="error"):
    return Response(text, status=status)  # RSP304


class Problem:
    status = "error"

    def to_response(self):
        return Response("x", status=self.status)  # RSP304


class Other:
    def __init__(self):
        self.status = "error"

    def to_response(self):
        return Response("x", status=self.status)  # RSP304


@app.get("/a")
def a():
    return problem("x")


@app.get("/b")
def b():
    return Problem().to_response()


@app.get("/c")
def c():
    return Other().to_response()


@app.get("/h")
def h():
    return jsonify(a=1), "error"  # RSP304


# GET /a -> 0 error, body: x
# GET /b -> 0 error, body: x
# GET /c -> 0 error, body: x
# GET /h -> 0 error, body: {"a":1}
