"""A helper that is also called on a line that never runs is not dead itself."""

from flask import Flask, make_response

app = Flask(__name__)


def build():
    page = make_response("a")
    page.headers["X-2"] = "v"
    return page


@app.get("/used")
def used():
    return build()


@app.get("/unused")
def unused():
    return "text", 410
    page = build()
    return page


# GET /used -> 200, X-2: v
# GET /unused -> 410, no X-2
