"""An empty status set by a hook and by an error handler."""

from flask import Flask, request

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return "missing", ""  # RSP307


@app.after_request
def tidy(response):
    if "tidy" in request.args:
        response.status = ""  # RSP307
    return response


@app.get("/")
def index():
    return "home"


# GET / -> 200, body: home
# GET /none -> ValueError: Empty status argument
# GET /?tidy=1 -> ValueError: Empty status argument
