"""The second place has a status: a number, text, an HTTPStatus, None, or one of a table."""

from http import HTTPStatus

from flask import Flask, Response, request

app = Flask(__name__)
STATUSES = {"gone": 410, "made": 201}


class Answer(Response):
    def __init__(self, body, headers=None):
        super().__init__(body, headers=headers)


@app.get("/number")
def number():
    return Response("a", 202, {"X-A": "1"})


@app.get("/text")
def text():
    return Response("a", "203 FINE")


@app.get("/named")
def named():
    return Response("a", HTTPStatus.CREATED)


@app.get("/none")
def none():
    return Response("a", None, [("X-A", "1")])


@app.get("/table")
def table():
    return Response("a", STATUSES[request.args.get("what", "gone")])


@app.get("/own")
def own():
    return Answer("a", {"X-A": "1"})


@app.get("/some")
def some():
    status = {"X-A": "1"} if not request else 418
    return Response("a", status)


# GET /number -> 202, X-A: 1
# GET /text -> 203
# GET /named -> 201
# GET /none -> 200, X-A: 1
# GET /table -> 410
# GET /own -> 200, X-A: 1
# GET /some -> 418
