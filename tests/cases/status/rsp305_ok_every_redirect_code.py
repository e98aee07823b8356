"""301, 302, 303, 307 and 308 by every road."""

from http import HTTPStatus

from flask import Flask, make_response, redirect

app = Flask(__name__)


@app.get("/a")
def a():
    return redirect("/x", 301)


@app.get("/b")
def b():
    return redirect("/x", code=308)


@app.get("/c")
def c():
    return redirect("/x"), 303


@app.get("/d")
def d():
    resp = make_response(redirect("/x"), HTTPStatus.TEMPORARY_REDIRECT)
    resp.headers["Cache-Control"] = "no-store"
    return resp


@app.get("/e")
def e():
    resp = redirect("/x")
    resp.status_code = 301
    return resp


# GET /a -> 301, Location: /x [Flask >= 2.2]
# GET /b -> 308, Location: /x [Flask >= 2.2]
# GET /c -> 303, Location: /x [Flask >= 2.2]
# GET /d -> 307, Location: /x [Flask >= 2.2]
# GET /e -> 301, Location: /x [Flask >= 2.2]
