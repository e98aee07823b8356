"""A response is built and customised, then the view falls off its end."""

from flask import Flask, jsonify, make_response, redirect, render_template, request

app = Flask(__name__)


@app.get("/built")
def built():  # RSP204
    response = make_response("x")
    response.headers["X-A"] = "1"


@app.get("/cookie")
def cookie():  # RSP204
    response = make_response(render_template("p.html"))
    response.set_cookie("a", "1")


@app.get("/branch")
def branch():  # RSP204
    response = redirect("/built")
    response.set_cookie("a", "1")
    if request.args:
        return response


@app.get("/data")
def data():  # RSP204
    rows = [{"n": n} for n in range(3)]
    rows.append({"n": 3})
    if len(rows) > 5:
        return jsonify(rows)


# GET /built -> TypeError: The view function for 'built' did not return a valid response. The...
# GET /cookie -> TypeError: The view function for 'cookie' did not return a valid response. Th...
# GET /branch?a=1 -> 302, Set-Cookie: a=1; Path=/, body: <!doctype html>...
# GET /branch -> TypeError: The view function for 'branch' did not return a valid response. Th...
# GET /data -> TypeError: The view function for 'data' did not return a valid response. The fu...
