"""A default that may be replaced before it is returned, and names that others read."""

from flask import Flask, make_response, redirect, render_template, request
from jinja2 import TemplateError

app = Flask(__name__)


@app.get("/default")
def default():
    response = make_response("default")
    if request.args:
        response = make_response("args", 201)
    return response


@app.get("/try")
def tried():
    try:
        page = render_template("fragile.html")
    except TemplateError:
        page = "broken template"
    return page


@app.get("/closure")
def closure():
    page = render_template("p.html")

    def build():
        return page

    return build()


@app.get("/nonlocal")
def changed():
    answer = redirect("/default")

    def change():
        nonlocal answer
        answer = make_response("changed", 202)

    change()
    return answer


@app.get("/dict")
def by_dict():
    answers = {"a": make_response("a"), "b": redirect("/default")}
    return answers["b" if request.args else "a"]


@app.get("/locals")
def all_names():
    title = render_template("title.html")
    return render_template("p.html", **locals())


# GET /default -> 200, body: default
# GET /try -> 200, body: fragile.html
# GET /closure -> 200, body: p.html
# GET /nonlocal -> 202, body: changed
# GET /dict?a=1 -> 302, Location: /default, body: <!doctype html>...
# GET /locals -> 200, body: p.html
