"""Single-page apps send their start page for every path, on purpose."""

import json
from pathlib import Path

from flask import Flask, send_file, send_from_directory

app = Flask(__name__)
START = Path(json.__file__)


@app.errorhandler(404)
def spa(e):
    return send_from_directory(START.parent, START.name, mimetype="text/plain")


@app.errorhandler(405)
def other(e):
    return send_file(START, mimetype="text/plain")


@app.errorhandler(403)
def static_page(e):
    return app.send_static_file("index.html")


# GET /some/client/route -> 200
# POST /static/a -> 200
