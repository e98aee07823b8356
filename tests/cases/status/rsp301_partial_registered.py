"""A handler registered through functools.partial."""

from functools import partial

from flask import Flask, render_template

app = Flask(__name__)


def show(template, error):
    return render_template(template, error=error)  # RSP301


app.register_error_handler(404, partial(show, "404.html"))
# GET /x -> 200, body: 404.html
