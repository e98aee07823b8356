"""Keywords from a dict, and a status in its right place."""

from flask import Flask, abort, make_response, render_template

app = Flask(__name__)


@app.get("/a")
def a():
    context = {"status": "open", "user": "ann"}
    return render_template("a.html", **context)


@app.get("/b")
def b():
    abort(make_response(render_template("b.html", status=409), 409))


@app.get("/c")
def c():
    return (render_template("c.html"), 404)


# GET /a -> 200, body: a.html
# GET /b -> 409, body: b.html
# GET /c -> 404, body: c.html
