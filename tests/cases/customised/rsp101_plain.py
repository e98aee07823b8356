"""A beginner sets a header, a cookie or the status on rendered text."""

from flask import Flask, render_template, render_template_string

app = Flask(__name__)


@app.route("/header")
def header():
    page = render_template("home.html")
    page.headers["X-Robots-Tag"] = "noindex"  # RSP101
    return page


@app.route("/cookie")
def cookie():
    html = render_template_string("<p>Hi</p>")
    html.set_cookie("seen", "yes")  # RSP101
    return html


@app.route("/status")
def status():
    content = "<h1>Teapot</h1>"
    content.status_code = 418  # RSP101
    return content


# GET /header -> AttributeError: 'str' object has no attribute 'headers'
# GET /cookie -> AttributeError: 'str' object has no attribute 'set_cookie'
# GET /status -> AttributeError: 'str' object has no attribute 'status_code'
