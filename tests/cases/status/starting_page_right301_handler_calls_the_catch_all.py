"""The handler hands over to the view that takes every path."""

from flask import Flask

app = Flask(__name__)


@app.get("/")
@app.get("/<path:path>")
def everything(path=""):
    return "<p>maintenance</p>"


@app.errorhandler(404)
def missing(error):
    return everything()


# GET /any/thing -> 200, body: <p>maintenance</p>
