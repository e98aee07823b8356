"""Arguments by position that stand where they belong."""
from flask import Flask, make_response

app = Flask(__name__)
PATH = "/app"


@app.route("/set")
def set_them():
    resp = make_response("x")
    resp.set_cookie("a", "1", 3600)
    resp.set_cookie("b", "1", None, None, "/app")
    resp.set_cookie("c", "1", None, None, PATH, None, True, True, "Lax")
    resp.set_cookie("d", "1", None, "Fri, 01 Jan 2100 00:00:00 GMT")
    return resp


@app.route("/unset")
def unset():
    resp = make_response("x")
    resp.delete_cookie("a", "/")
    resp.delete_cookie("b", "/app")
    resp.delete_cookie("c", PATH)
    resp.delete_cookie("x", path="/", domain="example.com")
    return resp


@app.route("/given/<path:where>")
def given(where):
    resp = make_response("x")
    resp.delete_cookie("y", f"/{where}")
    resp.delete_cookie("z", where)
    return resp


# GET /set -> 200, Set-Cookie: b=1; Path=/app, Set-Cookie: c=1; Secure; HttpOnly; Path=/app...
# GET /unset -> 200, Content-Type: text/html; charset=utf-8
# GET /given/app -> 200, Content-Type: text/html; charset=utf-8
