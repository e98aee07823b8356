"""An async handler is a handler too."""

from flask import Flask, render_template

app = Flask(__name__)


@app.errorhandler(404)
async def not_found(e):
    return render_template("404.html")  # RSP301


# GET /nope -> 200, body: 404.html
