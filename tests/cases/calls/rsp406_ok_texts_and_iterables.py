"""Text, bytes, iterables of text, generators, files."""

import json

from flask import Flask, Response, stream_with_context

app = Flask(__name__)


def rows():
    yield "a\n"
    yield "b\n"


@app.get("/a")
def a():
    return Response("x")


@app.get("/b")
def b():
    return Response([b"x", b"y"])


@app.get("/c")
def c():
    return Response(rows(), mimetype="text/csv")


@app.get("/d")
def d():
    return Response(json.dumps({"a": 1}), mimetype="application/json")


@app.get("/e")
def e():
    return Response(stream_with_context(rows()))


@app.get("/f")
def f():
    return Response(f"{n}\n" for n in range(2))


@app.get("/g")
def g():
    return Response(open(__file__, "rb"), direct_passthrough=True, mimetype="text/plain")


@app.get("/h")
def h():
    return Response(None, 404)


# GET /a -> 200, body: x
# GET /b -> 200, body: xy
# GET /c -> 200
# GET /d -> 200, body: {"a": 1}
# GET /e -> 200
# GET /f -> 200
# GET /h -> 404
