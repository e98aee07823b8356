"""The beginner's 404 page: the template is returned without its status."""

from flask import Flask, render_template

app = Flask(__name__)


@app.route("/")
def home():
    return render_template("home.html")


@app.errorhandler(404)
def page_not_found(e):
    return render_template("404.html")  # RSP301


# GET / -> 200, body: home.html
# GET /nope -> 200, body: 404.html
