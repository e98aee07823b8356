"""A decorator of another module that makes an answer of None and of numbers."""

from flask import Flask, request
from guards import templated

app = Flask(__name__)


@app.get("/lamp")
@templated("lamp.html")
def lamp():
    if "n" in request.args:
        return {"n": request.args["n"]}


@app.get("/count")
@templated("count.html")
def count():
    return 3


# GET /lamp -> 200, body: lamp.html
# GET /count -> 200, body: count.html
