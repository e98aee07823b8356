"""A response that gets a cookie and keeps its 200."""

from flask import Flask, make_response, render_template, request

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    resp = make_response(render_template("404.html"))
    resp.set_cookie("lost", "yes", secure=True, httponly=True, samesite="Lax")
    if request.args:
        resp.headers["X-Args"] = "1"
    return resp  # RSP301


# GET /x -> 200, body: 404.html
