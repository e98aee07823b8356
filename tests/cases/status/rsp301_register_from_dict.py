"""Functions registered from a dict of codes, after their definitions."""

from flask import Flask, render_template

app = Flask(__name__)


def forbidden(e):
    return render_template("403.html"), 403


def not_found(e):
    return render_template("404.html")  # RSP301


HANDLERS = {403: forbidden, 404: not_found}
for status, handler in HANDLERS.items():
    app.register_error_handler(status, handler)
# GET /nope -> 200, body: 404.html
