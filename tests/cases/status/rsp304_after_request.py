"""A hook that writes a word on the response."""

from flask import Flask

app = Flask(__name__)


@app.after_request
def teapot(response):
    response.status = "I'm a teapot"  # RSP304
    return response


@app.get("/")
def index():
    return "tea"


# GET / -> 0 I'm a teapot, body: tea
