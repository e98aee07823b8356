"""A helper's parameter is handed on into the status's place, a type as text, too."""

from flask import Flask, Response

app = Flask(__name__)


def answer(text, headers):
    return Response(text, headers)  # RSP405


@app.get("/a")
def a():
    return answer("a", {"X-A": "1"})


@app.get("/b")
def b():
    headers = dict(Allow="GET")
    return Response("b", headers)  # RSP405


# GET /a -> AttributeError: 'dict' object has no attribute 'strip'
# GET /b -> AttributeError: 'dict' object has no attribute 'strip'
