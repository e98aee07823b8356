"""A page and its status on a line of their own; a helper that warms templates up."""

from flask import Flask, render_template, request

app = Flask(__name__)


def warm_up():
    for name in ("a.html", "b.html"):
        render_template(name)


@app.before_request
def check():
    if request.args.get("ban"):
        render_template("banned.html"), 403  # RSP202


@app.get("/e")
def e():
    warm_up()
    return "fine"


# GET /e -> 200
# GET /e?ban=1 -> 200, body: fine
