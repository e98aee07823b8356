"""Two responses are joined with and or or, so one of them is lost."""

from flask import Flask, jsonify, make_response, redirect, render_template
from flask.views import MethodView

app = Flask(__name__)


@app.get("/and")
def both():
    response = make_response("x")
    response.set_cookie("a", "1")
    return response and redirect("/")  # RSP211


@app.get("/or")
def either():
    response = jsonify(a=1)
    other = jsonify(b=1)
    return response or other  # RSP211


@app.get("/calls")
def calls():
    return make_response("first") and make_response("second")  # RSP211


class Items(MethodView):
    def get(self):
        page = make_response(render_template("p.html"))
        page.headers["X-A"] = "1"
        return page and make_response("done")  # RSP211


app.add_url_rule("/items", view_func=Items.as_view("items"))


@app.get("/default")
def default():
    response = redirect("/and")
    return response or make_response("nowhere", 404)  # RSP211


# GET /and -> 302, no Set-Cookie, Location: /, body: <!doctype html>...
# GET /or -> 200, body: {"a":1}
# GET /calls -> 200, body: second
# GET /items -> 200, no X-A, body: done
# GET /default -> 302, Location: /and, body: <!doctype html>...
