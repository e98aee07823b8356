"""A page of the folder that is not an entry page answers 200 for a page that is not there."""

from flask import Flask, render_template

app = Flask(__name__)


@app.errorhandler(404)
def missing(error):
    return render_template("errors/not_found.html")  # RSP301


# GET /nothing -> 200, body: errors/not_found.html
