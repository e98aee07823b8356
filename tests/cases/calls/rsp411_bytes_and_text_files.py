"""send_file() takes a path or a file that is open for bytes: no bytes, no text."""

import io

from flask import Flask, send_file

app = Flask(__name__)


@app.get("/bytes")
def as_bytes():
    buffer = io.BytesIO(b"abc")
    return send_file(buffer.getvalue(), mimetype="application/pdf")  # RSP411


@app.get("/text")
def as_text():
    return send_file(open(__file__), mimetype="text/plain")  # RSP411


@app.get("/mode")
def mode():
    file = open(__file__, mode="r", encoding="utf-8")
    return send_file(file, mimetype="text/plain")  # RSP411


@app.get("/right")
def right():
    return send_file(open(__file__, "rb"), mimetype="text/plain")


@app.get("/wrapped")
def wrapped():
    return send_file(io.BytesIO(b"abc"), mimetype="text/plain")


# GET /bytes -> AttributeError: 'bytes' object has no attribute 'read'
# GET /wrapped -> 200, body: abc
