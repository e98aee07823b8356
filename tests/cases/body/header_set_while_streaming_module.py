"""A generator of the module is handed the response and customises it too late."""
from flask import Flask, Response, stream_with_context

app = Flask(__name__)


def lines(response):
    yield "a\n"
    response.headers.update({"X-Lines": "1"})  # RSP508


@app.route("/module")
def module():
    response = Response(mimetype="text/plain")
    response.response = lines(response)
    return response


@app.route("/wrapped")
def wrapped():
    def generate():
        yield "x"
        out.delete_cookie("pending")  # RSP508

    out = Response(stream_with_context(generate()))
    return out


# GET /module -> 200, no X-Lines, body: a
# GET /wrapped -> 200, no Set-Cookie
