"""All of Response's arguments, by name and by position."""

from flask import Flask, Response

app = Flask(__name__)


@app.get("/a")
def a():
    return Response(response="x", status=201, headers={"X-A": "1"}, mimetype="text/plain")


@app.get("/b")
def b():
    return Response("x", 202, [("X-A", "1")], None, "text/css")


@app.get("/c")
def c():
    return Response("x", content_type="text/plain", direct_passthrough=False)


@app.get("/d")
def d():
    return Response()


# GET /a -> 201, body: x
# GET /b -> 202, Content-Type: text/css, body: x
# GET /c -> 200, body: x
# GET /d -> 200
