"""A number and a truth value."""

from flask import Flask, Response, current_app

app = Flask(__name__)


@app.get("/a")
def a():
    return Response(5)  # RSP406


@app.get("/b")
def b():
    return current_app.response_class(True, status=200)  # RSP406


@app.get("/c")
def c():
    return Response(404)  # RSP406


# GET /a -> TypeError: 'int' object is not iterable
# GET /b -> TypeError: 'bool' object is not iterable
# GET /c -> TypeError: 'int' object is not iterable
