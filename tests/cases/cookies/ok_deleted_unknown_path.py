"""Paths from the configuration and the request, and a cookie cleared on several paths."""
from flask import Flask, make_response, request, url_for

app = Flask(__name__)
app.config["COOKIE_PATH"] = "/app"


def clear(response, name):
    for path in ("/", "/app"):
        response.delete_cookie(name, path=path)
    return response


@app.route("/set")
def set_them():
    resp = make_response("x")
    resp.set_cookie("a", "1", path=app.config["COOKIE_PATH"])
    resp.set_cookie("b", "1", path="/app")
    resp.set_cookie("c", "1", path=request.script_root or "/")
    resp.set_cookie("d", "1", path="/app")
    return resp


@app.route("/unset")
def unset():
    resp = make_response("x")
    resp.delete_cookie("a", path=app.config["COOKIE_PATH"])
    resp.delete_cookie("c")
    resp.set_cookie("d", "", max_age=0, path="/app")
    return clear(resp, "b")


@app.route("/name/<name>")
def named(name):
    resp = make_response("x")
    resp.delete_cookie(name)
    resp.delete_cookie("a", path=url_for("unset"))
    return resp


# GET /set -> 200, Set-Cookie: a=1; Path=/app, Set-Cookie: c=1; Path=/
# GET /unset -> 200, body: x
# GET /name/b -> 200, body: x
