"""Text of string.Template, Jinja's own templates and a resource; tuples of a table of functions."""

from string import Template

import jinja2
from flask import Flask, jsonify, render_template_string, request

app = Flask(__name__)


def ok():
    return jsonify(ok=True), 200


def bad():
    return jsonify(ok=False), 400


ACTIONS = {"ok": ok, "bad": bad}
PAGES = {"a": "text", "b": jsonify}


@app.get("/a")
def a():
    page = Template("$who").substitute(who="me")
    page.set_cookie("a", "b")  # RSP101
    return page


@app.get("/b")
def b():
    page = jinja2.Template("{{ x }}").render(x=1)
    page.headers["X-B"] = "1"  # RSP101
    return page


@app.get("/d")
def d():
    try:
        with app.open_resource("static/index.html") as f:
            page = f.read().decode()
    except OSError:
        page = render_template_string("d")
    page.headers["X-D"] = "1"  # RSP101
    return page


@app.get("/e")
def e():
    action = ACTIONS[request.args.get("a", "ok")]
    response = action()
    response.headers["X-E"] = "1"  # RSP102
    return response


@app.get("/f")
def f():
    make = PAGES[request.args.get("p", "b")]
    response = make(f=1)
    response.headers["X-F"] = "1"
    return response


# GET /a -> AttributeError: 'str' object has no attribute 'set_cookie'
# GET /b -> AttributeError: 'str' object has no attribute 'headers'
# GET /d -> AttributeError: 'str' object has no attribute 'headers'
# GET /e -> AttributeError: 'tuple' object has no attribute 'headers'
# GET /f -> 200, X-F: 1
