"""A BytesIO has no name, so nothing says what it is."""

import io

from flask import Flask, send_file

app = Flask(__name__)


@app.get("/a")
def a():
    return send_file(io.BytesIO(b"a,b"))  # RSP411


@app.get("/b")
def b():
    buffer = io.BytesIO()
    buffer.write(b"a,b")
    buffer.seek(0)
    return send_file(buffer, as_attachment=False)  # RSP411


# GET /a -> TypeError: Unable to detect the MIME type because a file name is not availab...
# GET /b -> TypeError: Unable to detect the MIME type because a file name is not availab...
