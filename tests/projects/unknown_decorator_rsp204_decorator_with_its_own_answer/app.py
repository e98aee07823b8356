"""A decorator of another module that answers by itself on one way and hands on on the other."""

from flask import Flask, request
from guards import when_open

app = Flask(__name__)


@app.get("/lamp")
@when_open
def lamp():  # RSP204
    if "n" in request.args:
        return "lamp"


# GET /lamp -> TypeError: The view function for 'lamp' did not return a valid response. The function...
# GET /lamp?closed=1 -> 503, body: {"error":"closed"}
