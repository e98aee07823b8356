"""The same inside Response and a helper."""

import json

from flask import Flask, Response

app = Flask(__name__)


def failure(text, code):
    return Response(json.dumps({"error": text}, code), mimetype="application/json")  # RSP408


@app.get("/a")
def a():
    return failure("closed", 503)


@app.get("/b")
def b():
    return Response(json.dumps([1], 202), content_type="application/json")  # RSP408


# GET /a -> TypeError: dumps() takes 1 positional argument but 2 were given
# GET /b -> TypeError: dumps() takes 1 positional argument but 2 were given
