"""The helper is replaced in its own module before any request."""
from flask import Flask, make_response

import pages

app = Flask(__name__)


def wrapped():
    return make_response("page")


pages.page = wrapped


@app.get("/")
def index():
    answer = pages.page()
    answer.headers["X-A"] = "1"
    return answer


# GET / -> 200, X-A: 1
