"""A status as text with a number, and an empty body."""

from flask import Flask, Response, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return "", "201"


@app.get("/b")
def b():
    return Response("", status="404 Not Here")


@app.get("/c")
def c():
    return make_response("", None)


# GET /a -> 201
# GET /b -> 404
# GET /c -> 200
