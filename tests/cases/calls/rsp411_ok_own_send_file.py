"""A project's own send_file, and a buffer that someone else fills."""

import io

import flask

app = flask.Flask(__name__)


def send_file(buffer, attachment_filename):
    buffer.seek(0)
    return flask.send_file(buffer, download_name=attachment_filename)


def fill(buffer):
    buffer.write(b"a,b")
    buffer.seek(0)


@app.get("/a")
def a():
    buffer = io.BytesIO()
    buffer.write(b"a,b")
    return send_file(buffer, attachment_filename="a.csv")


@app.get("/b")
def b():
    buffer = io.BytesIO()
    buffer.write(b"old")
    buffer.truncate(0)
    buffer.seek(0)
    fill(buffer)
    return flask.send_file(buffer, mimetype="text/csv")


# GET /a -> 200, body: a,b
# GET /b -> 200, body: a,b
