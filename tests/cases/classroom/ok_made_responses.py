"""Views that return response objects, and functions that are no views."""
from flask import Flask, Response, jsonify, make_response, redirect, render_template, send_file

app = Flask(__name__)


def greeting(name):
    return f"Hello {name}"


def page(name):
    return make_response(render_template(name))


@app.route("/made")
def made():
    response = make_response(greeting("Ann"))
    response.headers["X-A"] = "1"
    return response


@app.route("/json")
def as_json():
    return jsonify(a=1)


@app.route("/away")
def away():
    return redirect("/made")


@app.route("/class")
def by_class():
    return Response("x", status=203)


@app.route("/file")
def file():
    return send_file(__file__)


@app.route("/helper")
def helper():
    return page("x.html")


@app.template_filter("shout")
def shout(text):
    return text.upper()


@app.before_request
def nothing():
    return None


@app.context_processor
def names():
    return {"shop": "Ann's"}


# GET /made -> 200, X-A: 1, body: Hello Ann
# GET /json -> 200, body: {"a":1}
# GET /away -> 302, Location: /made
# GET /class -> 203, body: x
# GET /helper -> 200, body: x.html
