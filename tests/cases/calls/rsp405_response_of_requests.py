"""Response was imported from requests by mistake."""

from flask import Flask

app = Flask(__name__)


@app.get("/")
def index():
    return "start"


@app.get("/x")
def x():
    from requests import Response

    return Response("x", status=404)  # RSP405


# GET / -> 200, body: start
