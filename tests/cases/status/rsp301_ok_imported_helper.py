"""What a helper of another module answers is not known."""

import importlib

from flask import Flask

app = Flask(__name__)
helpers = importlib.import_module("werkzeug.exceptions")


@app.errorhandler(404)
def not_found(e):
    return helpers.NotFound("helper")


@app.errorhandler(405)
def not_allowed(e):
    build = app.config["BUILD_ERROR"]
    return build(e)


app.config["BUILD_ERROR"] = lambda e: ("built", e.code)
# GET /x -> 404
# POST /static/x -> 405, body: built
