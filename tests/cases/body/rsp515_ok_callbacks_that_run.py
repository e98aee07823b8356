"""Callbacks of responses that the server closes: text, streams, one that may be either."""

import io
import os

from flask import Flask, Response, jsonify, make_response, request, send_file

app = Flask(__name__)
DONE = []
HERE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "static")


@app.get("/text")
def text():
    response = make_response("text")
    response.call_on_close(lambda: DONE.append("text"))
    return response


@app.get("/stream")
def stream():
    response = Response(part for part in ("a", "b"))

    @response.call_on_close
    def remove():
        DONE.append("stream")

    return response


@app.get("/json")
def json():
    response = jsonify(ok=True)
    response.call_on_close(lambda: DONE.append("json"))
    return response


@app.get("/read")
def read():
    path = os.path.join(HERE, "index.html")
    with open(path, "rb") as file:
        response = Response(file.read(), mimetype="text/html")
    response.call_on_close(lambda: DONE.append("read"))
    return response


@app.get("/either")
def either():
    if "file" in request.args:
        response = send_file(io.BytesIO(b"file"), mimetype="text/plain")
    else:
        response = make_response("text")
    response.call_on_close(lambda: DONE.append("either"))
    return response


@app.get("/own")
def own():
    class Box:
        def call_on_close(self, func):
            func()

    Box().call_on_close(lambda: DONE.append("own"))
    return "own"


@app.after_request
def note(response):
    if request.path == "/noted":
        response.call_on_close(lambda: DONE.append("noted"))
    return response


@app.get("/noted")
def noted():
    return "noted"


@app.get("/done")
def done():
    return sorted(DONE)


# GET /text -> 200, body: text
# GET /stream -> 200, body: ab
# GET /json -> 200
# GET /read -> 200, body: index.html
# GET /either -> 200, body: text
# GET /own -> 200, body: own
# GET /noted -> 200, body: noted
# GET /done -> 200, json: ["either", "json", "noted", "own", "read", "stream", "text"]
