"""The same function registered for every code of a list."""

from flask import Flask, render_template

app = Flask(__name__)


def show_error(error):
    return render_template("error.html", error=error)  # RSP301


for code in [401, 403, 404, 500]:
    app.register_error_handler(code, show_error)
# GET /nope -> 200, body: error.html
