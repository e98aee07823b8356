"""status= goes to the template, and the page answers 200."""

from flask import Flask, render_template

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    return render_template("404.html", status=404)  # RSP309


@app.errorhandler(403)
def forbidden(e):
    return render_template("403.html"), 403


# GET /x -> 200, body: 404.html
