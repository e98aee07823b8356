"""Makers, text and tuples at module level; each request gets its own response."""

from functools import partial

from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)


PAGE = "<p>shared text</p>"
NOT_FOUND = ("not found", 404)
HEADERS = {"X-A": "1"}
no_content = partial(Response, status=204)
TEST_RESPONSE = Response("only read by the logger")


def denied():
    return Response("denied", status=403)


@app.get("/page")
def page():
    response = make_response(PAGE)
    response.headers.update(HEADERS)
    return response


@app.get("/missing")
def missing():
    return NOT_FOUND


@app.get("/empty")
def empty():
    return no_content()


@app.get("/denied")
def deny():
    return denied()


@app.get("/local")
def local():
    TEST_RESPONSE = jsonify(a=1)
    TEST_RESPONSE.headers["X-A"] = "1"
    return TEST_RESPONSE


# GET /page -> 200, X-A: 1, body: <p>shared text</p>
# GET /missing -> 404, body: not found
# GET /empty -> 204
# GET /denied -> 403, body: denied
# GET /local -> 200, X-A: 1, body: {"a":1}
