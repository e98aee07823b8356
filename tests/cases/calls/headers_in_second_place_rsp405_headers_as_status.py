"""Response(body, headers): the second place is the status, and a dict is none."""

from flask import Flask, Response

app = Flask(__name__)


@app.get("/feed.xml")
def feed():
    return Response("<feed/>", {"Content-Type": "application/atom+xml", "X-Feed": "1"})  # RSP405


# GET /feed.xml -> AttributeError: 'dict' object has no attribute 'strip'
