"""A wrapper customises what the view gives, and hooks or nested helpers customise text."""

from functools import wraps

from flask import Flask, after_this_request, render_template

app = Flask(__name__)


def page_title():
    return "Title"


def with_header(text):
    text.headers["X-A"] = "1"  # RSP101
    return text


@app.get("/helper")
def helper():
    return with_header(render_template("p.html"))


@app.get("/hook")
def hook():
    title = page_title()

    @after_this_request
    def add(response):
        title.headers["X-Title"] = "1"  # RSP101
        return response

    return title


def checked(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        page = render_template("denied.html")
        page.status_code = 403  # RSP101
        return page

    return wrapper


@app.get("/wrapper")
@checked
def wrapped():
    return "x"


# GET /helper -> AttributeError: 'str' object has no attribute 'headers'
# GET /hook -> AttributeError: 'str' object has no attribute 'headers'
# GET /wrapper -> AttributeError: 'str' object has no attribute 'status_code'
