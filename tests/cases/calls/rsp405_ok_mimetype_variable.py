"""Headers in the third place, whatever they are called."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.get("/a")
def a():
    kind = {"Content-Type": "text/csv"}
    return Response("a,b", 200, kind)


@app.get("/b")
def b():
    extra = {"mimetype": "text/csv"}
    if request.args:
        extra["status"] = 202
    return Response("a,b", **extra)


# GET /a -> 200, Content-Type: text/csv, body: a,b
# GET /b?x=1 -> 202, body: a,b
