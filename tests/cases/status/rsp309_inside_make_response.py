"""The status given to the template inside make_response."""

from flask import Flask, make_response, render_template

app = Flask(__name__)


@app.get("/a")
def a():
    resp = make_response(render_template("gone.html", 410))  # RSP309
    resp.headers["X-A"] = "1"
    return resp


@app.errorhandler(404)
def not_found(e):
    return make_response(render_template("404.html", status=404))  # RSP309


# GET /a -> TypeError: render_template() takes 1 positional argument but 2 were given
# GET /x -> 200, body: 404.html
