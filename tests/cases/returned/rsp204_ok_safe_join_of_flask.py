"""safe_join() of Flask, up to 2.0, raises NotFound; only Werkzeug's gives None."""

from flask import Flask
from flask.helpers import safe_join
from werkzeug.utils import safe_join as join

app = Flask(__name__)


@app.get("/old/<path:name>")
def old(name):
    return safe_join("files", name)


@app.get("/new/<path:name>")
def new(name):
    path = join("files", name)
    if path is None:
        return "no such file", 404
    return path
