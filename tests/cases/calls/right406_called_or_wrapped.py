"""The generator function is called, or wrapped as a decorator, and an iterable class is made."""

from flask import Flask, Response, stream_with_context

app = Flask(__name__)


def lines():
    yield "one\n"


@stream_with_context
def wrapped():
    yield "two\n"


class Rows:
    def __iter__(self):
        return iter(["three\n"])


@app.get("/a")
def a():
    return Response(stream_with_context(lines()))


@app.get("/b")
def b():
    return Response(wrapped())


@app.get("/c")
def c():
    return Response(Rows())


# GET /a -> 200, body: one
# GET /b -> 200, body: two
# GET /c -> 200, body: three
