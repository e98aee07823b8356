"""Several Set-Cookie headers by add or set_cookie, or one on each of two branches."""
from http.cookies import SimpleCookie

from flask import Flask, make_response, request

app = Flask(__name__)


@app.route("/add")
def add():
    resp = make_response("x")
    resp.headers.add("Set-Cookie", "a=1")
    resp.headers.add("Set-Cookie", "b=2")
    resp.set_cookie("c", "3")
    return resp


@app.route("/branch")
def branch():
    resp = make_response("x")
    if request.args:
        resp.headers.add("Set-Cookie", "a=1")
    else:
        resp.set_cookie("b", "2")
    return resp


@app.route("/jar")
def jar():
    cookies = SimpleCookie()
    cookies["a"] = "1"
    cookies["b"] = "2"
    resp = make_response("x")
    for morsel in cookies.values():
        resp.headers.add("Set-Cookie", morsel.OutputString())
    return resp


# GET /add -> 200, Set-Cookie: a=1, Set-Cookie: b=2, Set-Cookie: c=3; Path=/
# GET /branch -> 200, Set-Cookie: b=2; Path=/
# GET /branch?x=1 -> 200, Set-Cookie: a=1
# GET /jar -> 200, Set-Cookie: a=1, Set-Cookie: b=2
