"""A response with a status of its own, in a tuple with another."""

from flask import Flask, Response, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response("not found", 404), 400  # RSP308


@app.get("/b")
def b():
    return Response("teapot", status=418), 500  # RSP308


# GET /a -> 400, body: not found
# GET /b -> 500, body: teapot
