"""An object of the module may rewind the buffer it saves itself to."""

import io

from flask import Flask, send_file

app = Flask(__name__)


class Badge:
    def __init__(self, name):
        self.name = name

    def save(self, buffer):
        buffer.write(self.name.encode())
        buffer.seek(0)


@app.get("/badge")
def badge():
    buffer = io.BytesIO()
    Badge("ann").save(buffer)
    return send_file(buffer, mimetype="text/plain")


# GET /badge -> 200, body: ann
