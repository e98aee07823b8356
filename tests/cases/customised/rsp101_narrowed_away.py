"""Narrowing leaves only text where it is customised."""

from flask import Flask, make_response, render_template, request

app = Flask(__name__)


@app.get("/isinstance")
def narrowed():
    page = render_template("p.html") if request.args else make_response("x")
    if isinstance(page, str):
        page.headers["X-A"] = "1"  # RSP101
    return page


@app.get("/not")
def inverted():
    page = "text"
    if request.args:
        page = make_response("args")
    if not isinstance(page, str):
        return page
    page.headers["X-A"] = "1"  # RSP101
    return page


@app.get("/flag")
def flag():
    wrap = "wrap" in request.args
    page = render_template("p.html")
    if wrap:
        page = make_response(page)
    if not wrap:
        page.headers["X-A"] = "1"  # RSP101
    return page


@app.get("/none")
def none():
    page = None
    for name in request.args:
        page = render_template(name)
    if page is not None:
        page.headers["X-A"] = "1"  # RSP101
        return page
    return "none"


@app.get("/assert")
def asserted():
    page = request.args.get("name")
    assert isinstance(page, str)
    page.headers["X-A"] = "1"  # RSP101
    return page


# GET /isinstance?a=1 -> AttributeError: 'str' object has no attribute 'headers'
# GET /isinstance -> 200, no X-A, body: x
# GET /not -> AttributeError: 'str' object has no attribute 'headers'
# GET /flag -> AttributeError: 'str' object has no attribute 'headers'
# GET /flag?wrap=1 -> 200, no X-A, body: p.html
# GET /none?a=1 -> AttributeError: 'str' object has no attribute 'headers'
# GET /assert?name=a -> AttributeError: 'str' object has no attribute 'headers'
