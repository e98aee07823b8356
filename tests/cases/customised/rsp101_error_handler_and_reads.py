"""Text in an error handler, and text whose status is only read."""

import json

from flask import Flask, render_template, url_for

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    page = render_template("404.html")
    page.headers["Cache-Control"] = "no-store"  # RSP101
    return page, 404


@app.get("/read")
def read():
    page = render_template("p.html")
    if page.status_code != 200:  # RSP101
        return "bad", 500
    return page


@app.get("/log")
def log():
    page = "<p>x</p>"
    print("sending", page.content_type)  # RSP101
    return page


@app.get("/json")
def as_json():
    body = json.dumps({"a": 1})
    body.headers["Content-Type"] = "application/json"  # RSP101
    return "done"


@app.get("/del")
def delete():
    page = url_for("log")
    del page.headers["X-A"]  # RSP101
    return page


# GET /nope -> AttributeError: 'str' object has no attribute 'headers'
# GET /read -> AttributeError: 'str' object has no attribute 'status_code'
# GET /log -> AttributeError: 'str' object has no attribute 'content_type'
# GET /json -> AttributeError: 'str' object has no attribute 'headers'
# GET /del -> AttributeError: 'str' object has no attribute 'headers'
