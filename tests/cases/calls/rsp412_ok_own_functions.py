"""An own make_response that takes None or a status."""

from flask import Flask, Response

app = Flask(__name__)


def make_response(body=None, status=200):
    if isinstance(body, int):
        body, status = "", body
    return Response(body, status)


@app.get("/a")
def a():
    return make_response(404)


@app.get("/b")
def b():
    return make_response(None, 204)


# GET /a -> 404
# GET /b -> 204
