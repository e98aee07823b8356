"""One way returns the content, another one loses a header that only it has set."""

from flask import Flask, Response, request

app = Flask(__name__)


def risky(flag):
    if flag:
        raise ValueError("on purpose")


@app.get("/content")
def content():
    page = Response("text")
    page.set_cookie("c1", "v")
    try:
        risky(request.args.get("q1"))
        return page if request.args.get("q2") else "text"  # RSP201
    except ValueError:
        page.headers["X-1"] = "v"
    return "bytes"  # RSP201


@app.get("/error")
def error():
    page = Response("text")
    page.set_cookie("c2", "v")
    if request.args.get("q1"):
        return "other"  # RSP201
    page.headers["X-2"] = "v"
    return "gone", 404  # RSP201


@app.get("/early")
def early():
    page = Response("text")
    page.set_cookie("c3", "v")
    if request.args.get("q1"):
        return "other", 404
    if request.args.get("q2"):
        return "more", 404
    return page


# GET /content?q2=1 -> 200, Set-Cookie: c1=v; Path=/, body: text
# GET /content -> 200, no Set-Cookie, body: text
# GET /content?q1=1 -> 200, no X-1, body: bytes
# GET /error?q1=1 -> 200, no Set-Cookie, body: other
# GET /error -> 404, no Set-Cookie, no X-2, body: gone
# GET /early?q1=1 -> 404, no Set-Cookie
# GET /early?q2=1 -> 404, no Set-Cookie
# GET /early -> 200, Set-Cookie: c3=v; Path=/, body: text
