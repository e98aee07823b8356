"""A helper that is no view makes, customises and loses the response."""

from functools import partial

from flask import Flask, make_response, render_template

app = Flask(__name__)


def secured(template):
    html = render_template(template)
    response = make_response(html)
    response.headers["X-Frame-Options"] = "DENY"
    return html  # RSP201


build = partial(make_response, "built")


@app.get("/secured")
def page():
    return secured("p.html")


@app.get("/partial")
def by_partial():
    response = build()
    response.set_cookie("a", "1")
    return "built"  # RSP201


@app.get("/nested")
def nested():
    def inner():
        response = make_response("inner")
        response.status_code = 202
        return "inner"  # RSP201

    return inner()


@app.errorhandler(404)
def missing(error):
    response = make_response("missing", 404)
    response.headers["X-Missing"] = "1"
    return "missing", 404  # RSP201


@app.after_request
def stamp(response):
    response.headers["X-Stamp"] = "1"
    return response


# GET /secured -> 200, no X-Frame-Options, X-Stamp: 1, body: p.html
# GET /partial -> 200, no Set-Cookie, body: built
# GET /nested -> 200, body: inner
# GET /nope -> 404, no X-Missing, body: missing
