"""Bytes, a joined text, a conditional and a helper's text are plain content, too."""
from flask import Flask, render_template, request, url_for

app = Flask(__name__)


def render(name):
    return render_template(name + ".html")


@app.route("/bytes")
def as_bytes():
    return b"bytes"  # RSP901


@app.route("/either")
def either():
    return "a" if request.args else "b"  # RSP901


@app.route("/helper")
def helper():
    return render("page")  # RSP901


@app.route("/where")
def where():
    return url_for("helper")  # RSP901


# GET /bytes -> 200, body: bytes
# GET /either -> 200, body: b
# GET /helper -> 200, body: page.html
# GET /where -> 200, body: /helper
