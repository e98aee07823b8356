"""A module flag decides whether a response is made before the `or`."""

from flask import Flask, make_response

app = Flask(__name__)
SETTINGS = {"closed": True}


def closed():
    answer = None
    if SETTINGS["closed"]:
        answer = make_response("closed", 503)
    return answer


@app.get("/")
def index():
    return closed() or make_response("open")


@app.post("/open")
def opened():
    SETTINGS["closed"] = False
    return "", 204


# GET / -> 503, body: closed
# POST /open -> 204
# GET / -> 200, body: open
