"""Objects of other libraries and classes have the same attributes as a response."""

import urllib.request
from email.mime.text import MIMEText
from types import SimpleNamespace

from flask import Flask, render_template

app = Flask(__name__)


class Page(str):
    def __init__(self, text):
        self.headers = {}


class Mail:
    def __init__(self, body):
        self.body = body
        self.headers = {}
        self.content_type = "text/plain"


@app.get("/subclass")
def subclass():
    page = Page("hello")
    page.headers["X-P"] = "1"
    return page


@app.get("/mail")
def mail():
    html = render_template("mail.html")
    message = Mail(html)
    message.headers["Subject"] = "Hi"
    message.content_type = "text/html"
    return message.body


@app.get("/mime")
def mime():
    page = MIMEText(render_template("mail.html"))
    page["Subject"] = "x"
    page.set_charset("utf-8")
    return page.get_payload()


@app.get("/ns")
def namespace():
    page = SimpleNamespace(headers={}, status_code=0)
    page.headers["X"] = "1"
    page.status_code = 200
    return "ok"


@app.get("/urllib")
def outgoing():
    page = urllib.request.Request("http://localhost/")
    page.headers["X-Out"] = "1"
    return page.get_method()


# GET /subclass -> 200, body: hello
# GET /mail -> 200, body: mail.html
# GET /mime -> 200, body: mail.html
# GET /ns -> 200, body: ok
# GET /urllib -> 200, body: GET
