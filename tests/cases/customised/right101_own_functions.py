"""The project's own functions bear Flask's names and give back responses."""

from flask import Flask, Response
from flask import render_template as flask_render

app = Flask(__name__)


def render_template(name, status=200, **values):
    return Response(flask_render(name, **values), status)


def url_for(name):
    return Target(name)


class Target:
    def __init__(self, name):
        self.name = name
        self.headers = {}


@app.get("/own")
def own():
    page = render_template("p.html", 202)
    page.headers["X-Own"] = "1"
    return page


@app.get("/target")
def target():
    where = url_for("own")
    where.headers["X"] = "1"
    return where.name


# GET /own -> 202, X-Own: 1, body: p.html
# GET /target -> 200, body: own
