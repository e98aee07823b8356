"""The path itself, bytes that were read inside the block, and a binary file left open."""

import io
from flask import Flask, send_file

app = Flask(__name__)


@app.get("/path")
def by_path():
    with open(__file__, encoding="utf-8") as handle:
        first = handle.readline()
    return send_file(__file__, mimetype="text/plain") if first else ""


@app.get("/bytes")
def by_bytes():
    with open(__file__, "rb") as handle:
        return send_file(io.BytesIO(handle.read(9)), mimetype="text/plain")


@app.get("/open")
def left_open():
    handle = open(__file__, mode="rb")
    return send_file(handle, mimetype="text/plain")


# GET /path -> 200, body: """The path itself, bytes that were read inside the block...
# GET /bytes -> 200, body: """The pa
# GET /open -> 200, body: """The path itself, bytes that were read inside the block...
