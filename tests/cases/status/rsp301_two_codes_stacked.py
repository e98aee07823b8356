"""One function registered for two codes by stacked decorators."""

from flask import Flask, render_template

app = Flask(__name__)


@app.errorhandler(404)
@app.errorhandler(410)
def gone(e):
    page = render_template("gone.html", title="Gone")
    return page  # RSP301


# GET /nope -> 200, body: gone.html
