"""Response(status=...) with words."""

from http import HTTPStatus

from flask import Flask, Response

app = Flask(__name__)


@app.get("/a")
def a():
    return Response("locked", status="Locked")  # RSP304


@app.get("/b")
def b():
    return Response("gone", HTTPStatus.GONE.phrase)  # RSP304


# GET /a -> 0 Locked, body: locked
# GET /b -> 0 Gone, body: gone
