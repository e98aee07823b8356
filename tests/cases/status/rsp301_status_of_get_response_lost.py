"""The exception's own response is asked for its headers only."""

from flask import Flask, render_template

app = Flask(__name__)
from werkzeug.exceptions import HTTPException


@app.errorhandler(HTTPException)
def any_error(e):
    kind = e.get_response().mimetype
    return render_template("error.html", kind=kind, code=e.code)  # RSP301


# GET /x -> 200, body: error.html
