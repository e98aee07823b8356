"""In an after_request hook, on the response that is handed in."""

from flask import Flask, request

app = Flask(__name__)


@app.after_request
def maintenance(response):
    if request.path == "/closed":
        response.status_code == 503  # RSP302
    return response


@app.get("/closed")
def closed():
    return "closed"


# GET /closed -> 200, body: closed
