"""Every legal way to call redirect."""

from flask import Flask, Response, redirect, url_for
from werkzeug.utils import redirect as werkzeug_redirect

app = Flask(__name__)


@app.get("/a")
def a():
    return redirect(location="/x", code=308)


@app.get("/b")
def b():
    return redirect(url_for("a", status="open", number=3, _anchor="top"), 303)


@app.get("/c")
def c():
    return redirect("/x", Response=Response)


@app.get("/d")
def d():
    return werkzeug_redirect("/x", 301, Response)


@app.get("/e")
def e():
    return app.redirect("/x", code=307)


# GET /a -> 308, Location: /x [Flask >= 2.2]
# GET /b -> 303, Location: /a?status=open&number=3#top [Flask >= 2.2]
# GET /c -> 302, Location: /x [Flask >= 2.2]
# GET /d -> 301, Location: /x [Flask >= 2.2]
# GET /e -> 307, Location: /x [Flask >= 2.2]
