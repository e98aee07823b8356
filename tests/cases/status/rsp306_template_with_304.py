"""A page with 304, which browsers take from their own store."""

from flask import Flask, render_template, request

app = Flask(__name__)


@app.get("/")
def index():
    page = render_template("index.html")
    if request.args.get("fresh"):
        return page, 304  # RSP306
    return page


# GET / -> 200, body: index.html
# GET /?fresh=1 -> 304
