"""A class of the project's own that derives from Response is customised, or the app's class."""

from flask import Flask, Response

app = Flask(__name__)


class Page(Response):
    default_mimetype = "text/plain"


@app.get("/header")
def header():
    Page.headers["X-A"] = "1"  # RSP107
    return Page("x")


@app.get("/cookie")
def cookie():
    Page.set_cookie("a", "1")  # RSP107
    return Page("x")


@app.get("/app")
def of_the_app():
    app.response_class.headers["X-A"] = "1"  # RSP107
    return "x"


# GET /header -> AttributeError: type object 'Page' has no attribute 'headers'
# GET /cookie -> AttributeError: 'str' object has no attribute...
# GET /app -> AttributeError: type object 'Response' has no attribute 'headers'
