"""A project's own make_response with keywords."""

from flask import Flask, Response

app = Flask(__name__)


def make_response(body, status=200, headers=None):
    return Response(body, status=status, headers=headers)


@app.get("/")
def index():
    return make_response("x", status=404, headers={"X-A": "1"})


# GET / -> 404, X-A: 1, body: x
