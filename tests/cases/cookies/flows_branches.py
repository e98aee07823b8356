"""Cookie options chosen in branches, loops and comprehensions, all of them wrong."""
from flask import Flask, make_response, redirect, request

app = Flask(__name__)


@app.route("/age")
def age():
    if request.args.get("stay"):
        lifetime = "31536000"
    else:
        lifetime = "60"
    resp = make_response("x")
    resp.set_cookie("sid", "abc", max_age=lifetime)  # RSP609
    return resp


@app.route("/site")
def site():
    resp = redirect("/age") if request.args else make_response("x")
    resp.set_cookie("sid", "abc", samesite="Any" if request.args else "All")  # RSP603
    return resp


@app.route("/items")
def items():
    resp = make_response("x")
    for name, value in {"a": 1, "b": 2}.items():
        resp.set_cookie(name, value)  # RSP602
    return resp


@app.route("/path")
def path():
    try:
        resp = make_response("x")
    finally:
        where = "/app"
    resp.set_cookie("sid", "abc", 60, where)  # RSP606
    return resp


@app.route("/none")
def none():
    options = {"samesite": "None"}
    options["httponly"] = True
    resp = make_response("x")
    resp.set_cookie("sid", "abc", **options)  # RSP604
    return resp


# GET /age -> TypeError: ...
# GET /site -> ValueError: SameSite must be 'Strict', 'Lax', or 'None'.
# GET /items -> TypeError: ...
# GET /path -> 200, Set-Cookie: sid=abc; Expires=/app; Max-Age=60; Path=/
# GET /none -> 200, Set-Cookie: sid=abc; HttpOnly; Path=/; SameSite=None
