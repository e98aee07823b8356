"""Deleted for the path and the domain it was set for, in every spelling."""
from flask import Flask, make_response

app = Flask(__name__)
PATH = "/app"
OPTIONS = {"path": "/app", "domain": "example.com"}


@app.route("/set")
def set_them():
    resp = make_response("x")
    resp.set_cookie("a", "1")
    resp.set_cookie("b", "1", path="/")
    resp.set_cookie("c", "1", path="/app")
    resp.set_cookie("d", "1", None, None, PATH)
    resp.set_cookie("e", "1", **OPTIONS)
    resp.set_cookie("f", "1")
    resp.set_cookie("f", "2", path="/app")
    return resp


@app.route("/unset")
def unset():
    resp = make_response("x")
    resp.delete_cookie("a", path="/")
    resp.delete_cookie("b")
    resp.delete_cookie("c", PATH)
    resp.delete_cookie("d", path="/app")
    resp.delete_cookie("e", path="/app", domain="example.com")
    resp.delete_cookie("f")
    resp.delete_cookie("f", path="/app")
    resp.delete_cookie("other", path="/elsewhere")
    return resp


# GET /set -> 200, Set-Cookie: c=1; Path=/app, Set-Cookie: e=1; Domain=example.com; Path=/app
# GET /unset -> 200, body: x
