"""A hook makes plain bodies of all files, so that their callbacks are called."""

from flask import Flask, send_file

app = Flask(__name__)
CLOSED = []


@app.after_request
def plain(response):
    response.direct_passthrough = False
    return response


@app.get("/once")
def once():
    response = send_file(__file__, mimetype="text/plain")
    response.call_on_close(lambda: CLOSED.append("once"))
    return response


@app.get("/closed")
def closed():
    return ",".join(CLOSED)


# GET /once -> 200
# GET /closed -> 200, body: once
