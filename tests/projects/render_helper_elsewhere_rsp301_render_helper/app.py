"""An error handler returns what a render helper of another module gives: text, and so 200."""

from flask import Flask
from helpers import render_template

app = Flask(__name__)


@app.errorhandler(429)
def too_many(error):
    return render_template("too_many.html", timeout=error.description)  # RSP301


@app.errorhandler(404)
def missing(error):
    return render_template("missing.html")  # RSP301


# GET /none -> 200, body: dark/missing.html
