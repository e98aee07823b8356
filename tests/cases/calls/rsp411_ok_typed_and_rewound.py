"""A type or a name is given, and the buffer is at its start."""

import io

from flask import Flask, send_file

app = Flask(__name__)


@app.get("/a")
def a():
    return send_file(io.BytesIO(b"a,b"), mimetype="text/csv")


@app.get("/b")
def b():
    return send_file(io.BytesIO(b"a,b"), download_name="b.csv")


@app.get("/c")
def c():
    buffer = io.BytesIO()
    buffer.write(b"a,b")
    buffer.seek(0)
    return send_file(buffer, "text/csv", True, "c.csv")


@app.get("/d")
def d():
    buffer = io.BytesIO()
    buffer.write(b"a,b")
    return send_file(io.BytesIO(buffer.getvalue()), mimetype="text/csv")


# GET /a -> 200, body: a,b
# GET /b -> 200, body: a,b
# GET /c -> 200, body: a,b
# GET /d -> 200, body: a,b
