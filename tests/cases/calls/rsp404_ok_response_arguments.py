"""Response has a place for the mimetype: by name, or fourth."""

from flask import Flask, Response

app = Flask(__name__)


@app.get("/a")
def a():
    return Response("a,b", 200, mimetype="text/csv")


@app.get("/b")
def b():
    return Response("a,b", 200, None, "text/csv")


@app.get("/c")
def c():
    return Response("a,b", content_type="text/csv; charset=utf-8")


# GET /a -> 200, Content-Type: text/csv; charset=utf-8, body: a,b
# GET /b -> 200, Content-Type: text/csv; charset=utf-8, body: a,b
# GET /c -> 200, Content-Type: text/csv; charset=utf-8, body: a,b
