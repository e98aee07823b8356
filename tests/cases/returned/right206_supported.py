"""Everything Flask accepts as a body: text, dicts, iterators, HTTP exceptions, callables."""

from collections import Counter, OrderedDict, defaultdict
from enum import Enum
from http import HTTPStatus

from flask import Flask, Response, request

app = Flask(__name__)


from werkzeug.exceptions import HTTPException, NotFound


class Color(str, Enum):
    RED = "red"


class Teapot(HTTPException):
    code = 418
    description = "short and stout"


class Wsgi:
    def __call__(self, environ, start_response):
        return Response("wsgi")(environ, start_response)


class Record(dict):
    pass


@app.get("/bytes")
def raw():
    return b"raw"


@app.get("/list")
def listed():
    return sorted({3, 1})


@app.get("/dicts/<int:n>")
def dicts(n):
    return [OrderedDict(a=1), defaultdict(int, a=2), Counter("a"), Record(a=4)][n]


@app.get("/ordered")
def ordered():
    return OrderedDict(a=1)


@app.get("/record")
def record():
    return Record(a=4)


@app.get("/iterator")
def iterator():
    return map(str, (1, 2))


@app.get("/expression")
def expression():
    return (str(n) for n in range(2))


@app.get("/enum")
def enum():
    return Color.RED


@app.get("/exception")
def exception():
    return NotFound("gone")


@app.get("/own")
def own():
    return Teapot()


@app.get("/wsgi")
def wsgi():
    return Wsgi()


@app.get("/status")
def status():
    return "x", HTTPStatus.CREATED


@app.get("/code")
def code():
    return {"count": len(request.args)}, "202 Accepted"


# GET /bytes -> 200, body: raw
# GET /list -> 200, body: [1,3]
# GET /dicts/2 -> 200, body: {"a":1}
# GET /ordered -> 200, body: {"a":1}
# GET /record -> 200, body: {"a":4}
# GET /iterator -> 200, body: 12
# GET /expression -> 200, body: 01
# GET /enum -> 200, body: red
# GET /exception -> 404
# GET /own -> 418
# GET /wsgi -> 200, body: wsgi
# GET /status -> 201, body: x
# GET /code -> 202, body: {"count":0}
