"""The name is text on some paths only, and those never reach the header."""

from flask import Flask, make_response, render_template, request

app = Flask(__name__)


@app.get("/flag")
def flag():
    download = "download" in request.args
    page = render_template("p.html")
    if download:
        page = make_response(page)
    if download:
        page.headers["Content-Disposition"] = "attachment; filename=p.html"
    return page


@app.get("/isinstance")
def narrowed():
    page = render_template("p.html") if request.args else make_response("x")
    if isinstance(page, str):
        page = make_response(page)
    page.headers["X-N"] = "1"
    return page


@app.get("/not-isinstance")
def not_narrowed():
    page = "text"
    if request.args:
        page = make_response("response")
    if not isinstance(page, str):
        page.headers["X-N"] = "2"
    return page


@app.get("/hasattr")
def has():
    page = make_response("r") if request.args else "text"
    if hasattr(page, "headers"):
        page.headers["X-H"] = "1"
    return page


# GET /flag -> 200, no Content-Disposition, body: p.html
# GET /flag?download=1 -> 200, Content-Disposition: attachment; filename=p.html, body: p.html
# GET /isinstance?a=1 -> 200, X-N: 1, body: p.html
# GET /not-isinstance -> 200, no X-N, body: text
# GET /not-isinstance?a=1 -> 200, X-N: 2, body: response
# GET /hasattr -> 200, no X-H, body: text
