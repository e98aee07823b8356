"""Cookies deleted by setting them anew, or in a place where they were set by others."""
from flask import Flask, make_response, redirect, session

app = Flask(__name__)
app.secret_key = "for the test"


@app.route("/set")
def set_them():
    session["user"] = "ann"
    resp = make_response("x")
    resp.set_cookie("a", "1", path="/app")
    resp.set_cookie("b", "1", domain="example.com")
    return resp


@app.route("/unset")
def unset():
    session.clear()
    resp = redirect("/")
    resp.set_cookie("a", "", expires=0, path="/app")
    resp.set_cookie("b", "", max_age=0, domain="example.com")
    resp.delete_cookie("session")
    resp.delete_cookie("remember_token", path="/app", domain="example.com")
    return resp


# GET /set -> 200, Set-Cookie: a=1; Path=/app
# GET /unset -> 302, Location: /
