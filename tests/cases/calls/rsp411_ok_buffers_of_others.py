"""Buffers that other code may have moved, or that were moved on each path."""

import io
import zipfile

from flask import Flask, request, send_file
from werkzeug.utils import import_string

app = Flask(__name__)
SHARED = io.BytesIO(b"shared")


class Writer:
    def __init__(self, stream):
        self.stream = stream

    def done(self):
        self.stream.seek(0)


@app.get("/a")
def a():
    buffer = io.BytesIO()
    writer = Writer(buffer)
    buffer.write(b"a,b")
    writer.done()
    return send_file(buffer, mimetype="text/csv")


@app.get("/b")
def b():
    buffer = io.BytesIO()
    if request.args:
        buffer.write(b"some")
        buffer.seek(0)
    return send_file(buffer, mimetype="text/csv")


@app.get("/c")
def c():
    SHARED.seek(0)
    return send_file(io.BytesIO(SHARED.read()), mimetype="text/plain")


@app.get("/d")
def d():
    buffer = io.BytesIO()
    buffer.write(b"a,b")
    import_string("operator.methodcaller")("seek", 0)(buffer)
    return send_file(buffer, mimetype="text/csv")


@app.get("/e")
def e():
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w") as archive:
        archive.writestr("a.txt", "a")
    memory.seek(0)
    return send_file(memory, download_name="a.zip")


@app.get("/f")
def f():
    with io.BytesIO() as buffer:
        buffer.write(b"a,b")
        data = buffer.getvalue()
    return send_file(io.BytesIO(data), mimetype="text/csv")


# GET /a -> 200, body: a,b
# GET /b -> 200
# GET /b?x=1 -> 200, body: some
# GET /c -> 200, body: shared
# GET /d -> 200, body: a,b
# GET /e -> 200
# GET /f -> 200, body: a,b
