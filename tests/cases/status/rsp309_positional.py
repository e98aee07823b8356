"""The status as render_template's second argument."""

from flask import Flask, render_template, render_template_string

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return render_template("404.html", 404)  # RSP309


@app.get("/b")
def b():
    return render_template_string("no", 403)  # RSP309


# GET /x -> TypeError: render_template() takes 1 positional argument but 2 were given
# GET /b -> TypeError: render_template_string() takes 1 positional argument but 2 were given
