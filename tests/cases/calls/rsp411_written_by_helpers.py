"""Helpers fill the buffer, or make and fill it, and nobody goes back."""

import io
import pickle
import shutil

from flask import Flask, request, send_file

app = Flask(__name__)


def fill(buffer):
    buffer.write(b"a,b")


def made():
    buffer = io.BytesIO()
    pickle.dump([1], buffer)
    return buffer


@app.get("/a")
def a():
    buffer = io.BytesIO()
    fill(buffer)
    return send_file(buffer, mimetype="text/csv")  # RSP411


@app.get("/b")
def b():
    return send_file(made(), mimetype="application/octet-stream")  # RSP411


@app.get("/c")
def c():
    buffer = io.BytesIO()
    shutil.copyfileobj(io.BytesIO(b"x"), buffer)
    if request.args:
        buffer.seek(0)
        return send_file(buffer, mimetype="text/plain")
    return send_file(buffer, mimetype="text/plain")  # RSP411


# GET /a -> 200, Content-Length: 3
# GET /c?x=1 -> 200, body: x
# GET /c -> 200, Content-Length: 1
