"""The text comes from helpers in the module, written before and after the view."""

from functools import partial

from flask import Flask, render_template

app = Flask(__name__)


def shell(title):
    return render_template("shell.html", title=title)


render_home = partial(render_template, "home.html")
shout = lambda text: text.upper() + "!"


@app.get("/before")
def before():
    page = shell("Before")
    page.headers["X-Frame-Options"] = "DENY"  # RSP101
    return page


@app.get("/after")
def after():
    page = footer_of(2)
    page.set_cookie("foot", "2")  # RSP101
    return page


@app.get("/partial")
def by_partial():
    home = render_home()
    home.content_type = "text/plain"  # RSP101
    return home


@app.get("/lambda")
def by_lambda():
    loud = shout(f"hi {1}")
    loud.headers["X-Loud"] = "1"  # RSP101
    return loud


def footer_of(n):
    if n > 1:
        return "many: %d" % n
    return "one"


# GET /before -> AttributeError: 'str' object has no attribute 'headers'
# GET /after -> AttributeError: 'str' object has no attribute 'set_cookie'
# GET /partial -> AttributeError: 'str' object has no attribute 'content_type'
# GET /lambda -> AttributeError: 'str' object has no attribute 'headers'
