"""The fourth position of set_cookie is expires, not the path."""
from flask import Flask, make_response, redirect

app = Flask(__name__)
PATH = "/app"


@app.route("/path")
def path():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", 3600, "/app")  # RSP606
    return resp


@app.route("/constant")
def constant():
    resp = redirect("/path")
    resp.set_cookie("sid", "abc", None, PATH)  # RSP606
    return resp


@app.route("/domain")
def domain():
    resp = make_response("x")
    resp.set_cookie("sid", "abc", 60, ".example.com", "/")  # RSP606
    return resp


# GET /path -> 200, Set-Cookie: sid=abc; Expires=/app; Max-Age=3600; Path=/
# GET /constant -> 302, Set-Cookie: sid=abc; Expires=/app; Path=/
# GET /domain -> 200, Set-Cookie: sid=abc; Expires=.example.com; Max-Age=60; Path=/
