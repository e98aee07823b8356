"""The generator function itself is handed over as the body and never called."""

from flask import Flask, Response, stream_with_context

app = Flask(__name__)


def lines():
    yield "one\n"
    yield "two\n"


@app.get("/lines")
def all_lines():
    return Response(stream_with_context(lines), mimetype="text/plain")  # RSP406


@app.get("/plain")
def plain():
    return Response(lines, mimetype="text/plain")  # RSP406


# GET /lines -> TypeError: 'function' object is not iterable
# GET /plain -> TypeError: 'function' object is not iterable
