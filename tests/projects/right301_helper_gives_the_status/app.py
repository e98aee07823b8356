"""The helpers of another module send the status themselves, in a tuple or on a response."""

from flask import Flask
from helpers import made, problem

app = Flask(__name__)


@app.errorhandler(429)
def too_many(error):
    return problem("too_many.html", 429)


@app.errorhandler(404)
def missing(error):
    return made("missing.html", error)


# GET /none -> 404, body: missing.html
