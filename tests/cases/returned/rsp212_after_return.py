"""Headers, cookies or a status are set on lines that no path reaches."""

from flask import Flask, abort, jsonify, make_response, redirect, render_template, request
from flask.views import MethodView

app = Flask(__name__)


@app.get("/header")
def header():
    response = make_response("x")
    return response
    response.headers["X-A"] = "1"  # RSP212


@app.get("/two")
def two():
    response = jsonify(a=1)
    return response, 201
    response.set_cookie("a", "1")  # RSP212
    response.set_cookie("b", "2")


@app.get("/branches")
def branches():
    response = make_response(render_template("p.html"))
    if request.args:
        return response
    else:
        return "none"
    response.headers["X-A"] = "1"  # RSP212


@app.get("/abort")
def aborted():
    response = make_response("x")
    if not request.args:
        abort(403)
        response.status_code = 403  # RSP212
    return response


class Items(MethodView):
    def get(self):
        response = redirect("/header")
        return response
        response.headers.update({"X-A": "1"})  # RSP212


app.add_url_rule("/items", view_func=Items.as_view("items"))


@app.get("/try")
def tried():
    response = make_response("x")
    try:
        return response
    except ValueError:
        return "bad", 400
    response.set_cookie("a", "1")  # RSP212


# GET /header -> 200, no X-A, body: x
# GET /two -> 201, no Set-Cookie, body: {"a":1}
# GET /branches?a=1 -> 200, no X-A, body: p.html
# GET /abort -> 403
# GET /items -> 302, no X-A, body: <!doctype html>...
# GET /try -> 200, no Set-Cookie, body: x
