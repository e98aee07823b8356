"""Response takes keywords; the name make_response is bound anew in the function."""

from functools import partial

from flask import Flask, Response, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return Response(response="x", status=404, mimetype="text/plain")


@app.get("/b")
def b():
    make_response = partial(Response, mimetype="text/plain")
    return make_response("x", status=202)


@app.get("/c")
def c():
    return make_response("x", 203)


# GET /a -> 404, body: x
# GET /b -> 202, body: x
# GET /c -> 203, body: x
