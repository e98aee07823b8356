"""The branches over request.method cover the methods of the route."""

from flask import Flask, redirect, render_template, request
from flask.views import MethodView

app = Flask(__name__)


@app.route("/form", methods=["GET", "POST"])
def form():
    if request.method == "GET":
        return render_template("form.html")
    elif request.method == "POST":
        return redirect("/form")


@app.route("/three", methods={"GET", "PUT", "DELETE"})
def three():
    if request.method in ("PUT", "DELETE"):
        return "changed"
    if request.method == "GET":
        return "read"


@app.route("/match", methods=["GET", "POST"])
def matched():
    match request.method:
        case "GET":
            return "get"
        case "POST":
            return "post"


@app.post("/post")
def post_only():
    if request.method == "POST":
        return "post"


@app.route("/else", methods=["GET", "POST"])
def with_else():
    if request.method != "POST":
        return "form"
    else:
        return "posted"


@app.route("/name", methods=["GET", "POST"])
def by_name():
    method = request.method
    if method == "POST":
        return "post"
    if method == "GET":
        return "get"


class Items(MethodView):
    def get(self):
        return []

    def delete(self):
        return "", 204


app.add_url_rule("/items", view_func=Items.as_view("items"))

# GET /form -> 200, body: form.html
# POST /form -> 302, Location: /form, body: <!doctype html>...
# PUT /three -> 200, body: changed
# GET /three -> 200, body: read
# POST /match -> 200, body: post
# POST /post -> 200, body: post
# GET /else -> 200, body: form
# GET /name -> 200, body: get
# DELETE /items -> 204
