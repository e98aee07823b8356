"""The same through unpacked options, a branch, positions and an own helper."""
from __future__ import annotations

from flask import Flask, Response, make_response, request

app = Flask(__name__)
OPTIONS = {"httponly": True, "samesite": "None"}


@app.get("/options")
def options() -> Response:
    resp = make_response("x")
    resp.set_cookie("sid", "abc", **OPTIONS)  # RSP604
    return resp


def remember(response: Response, name: str, value: str) -> None:
    response.set_cookie(name, value, max_age=60, samesite="None")  # RSP604


@app.get("/helper")
def helper() -> Response:
    resp = make_response("x")
    remember(resp, "sid", "abc")
    return resp


@app.get("/branch")
def branch() -> Response:
    resp = make_response("x")
    secure = False
    if request.args.get("embed"):
        resp.set_cookie("sid", "abc", samesite="None", secure=secure)  # RSP604
    else:
        resp.set_cookie("sid", "abc", samesite="Lax")
    return resp


@app.get("/positions")
def positions() -> Response:
    resp = make_response("x")
    resp.set_cookie("sid", "abc", None, None, "/", None, False, True, "None")  # RSP604
    return resp


# GET /options -> 200, Set-Cookie: sid=abc; HttpOnly; Path=/; SameSite=None
# GET /helper -> 200, Set-Cookie: sid=abc;...
# GET /branch?embed=1 -> 200, Set-Cookie: sid=abc; Path=/; SameSite=None
# GET /positions -> 200, Set-Cookie: sid=abc; HttpOnly; Path=/; SameSite=None
