"""A path that fails before does not come to the line: what was bound on it is never used there."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/text")
def text():
    page = "-".join(["a", "b"])
    if "q1" in request.args:
        page.headers["X-1"] = "v"  # RSP101
        page = "other"
    else:
        page = make_response("a")
    page.mimetype = "text/plain"
    return page


@app.get("/called")
def called():
    page = make_response("a")
    if "q1" in request.args:
        page.status_code(404)  # RSP307
        page = {"a": 1}
    page.set_cookie("c1", "v")
    return page


@app.get("/bound")
def bound():
    if "q1" in request.args:
        page = "other"
    else:
        page = make_response("a")
    page.mimetype = "text/plain"  # RSP101
    return page


# GET /text -> 200, Content-Type: text/plain; charset=utf-8
# GET /text?q1=1 -> AttributeError: 'str' object has no attribute 'headers'
# GET /called -> 200
# GET /called?q1=1 -> TypeError: 'int' object is not callable
# GET /bound?q1=1 -> AttributeError: 'str' object has no attribute 'mimetype'
