"""Headers as a body; text by repr(); responses of a class that only has another name."""

from flask import Flask, Response, jsonify, make_response, request
from werkzeug.datastructures import Headers

app = Flask(__name__)


class Own(Response):
    pass


class More(Response):
    header = {}


@app.get("/body")
def body():
    pair = (Headers({"X-1": "v"}), 404)
    return make_response(pair)  # RSP412


@app.get("/repr")
def by_repr():
    page = repr("x")
    page.headers["X-2"] = "v"  # RSP101
    return page


@app.get("/own")
def own():
    page = Own("text")
    page.header["X-3"] = "v"  # RSP502
    return page


@app.get("/more")
def more():
    page = More("text")
    page.header["X-3"] = "v"
    return page


@app.get("/provider")
def provider():
    page = app.json.response(a=1)
    page.set_cookie("c1", "v")
    return jsonify(a=1)  # RSP201


@app.get("/content")
def content():
    page = Response("text")
    if request.args.get("q1"):
        page = Response("other", headers={"X-4": "v"})
        page.set_cookie("c2", "v")
    return page.data  # RSP203


@app.before_request
def before():
    if request.args.get("q2"):
        return Headers({"X-5": "v"}), 201  # RSP704


# GET /body -> TypeError: The view function did not return a valid response...
# GET /repr -> AttributeError: 'str' object has no attribute 'headers'
# GET /own -> AttributeError: 'Own' object has no attribute 'header'
# GET /more -> 200, body: text
# GET /provider -> 200, no Set-Cookie
# GET /content?q1=1 -> 200, no Set-Cookie, no X-4, body: other
# GET /own?q2=1 -> TypeError: The view function did not return a valid response...
