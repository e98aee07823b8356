"""A name stands for one of two functions, and which one is chosen when the app starts."""

import sys

from flask import Flask, make_response

app = Flask(__name__)

if sys.version_info >= (3,):

    def start():
        return make_response("start")

else:

    def start():
        return "start"


def plain():
    return "plain"


def made():
    return make_response("made")


FAST = not sys.version_info
chosen = plain if FAST else made


@app.get("/")
def index():
    page = start()
    page.headers["X-A"] = "1"
    return page


@app.get("/chosen")
def by_name():
    page = chosen()
    page.headers["X-A"] = "1"
    return page


# GET / -> 200, X-A: 1
# GET /chosen -> 200, X-A: 1
