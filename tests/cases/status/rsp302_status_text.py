"""The same slip with the status line."""

from flask import Flask, Response, request

app = Flask(__name__)


@app.route("/")
def index():
    r = Response("slow down", mimetype="text/plain")
    if "fast" in request.args:
        r.status == "429 Too Many Requests"  # RSP302
    return r


# GET /?fast=1 -> 200, body: slow down
