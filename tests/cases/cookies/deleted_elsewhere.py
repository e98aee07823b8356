"""A cookie set for a path is deleted for another, so it stays."""
from flask import Flask, make_response, redirect

app = Flask(__name__)


@app.route("/app/login")
def login():
    resp = make_response("welcome")
    resp.set_cookie("sid", "abc", path="/app")
    return resp


@app.route("/app/logout")
def logout():
    resp = redirect("/")
    resp.delete_cookie("sid")  # RSP608
    return resp


# GET /app/login -> 200, Set-Cookie: sid=abc; Path=/app
# GET /app/logout -> 302, Set-Cookie: sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/
