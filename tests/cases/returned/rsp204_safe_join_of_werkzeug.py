"""Werkzeug's safe_join() gives None for a path that leaves the directory."""

from flask import Flask
from werkzeug.utils import safe_join

app = Flask(__name__)


@app.get("/files/<path:name>")
def file(name):
    return safe_join("files", name)  # RSP204


# GET /files/a -> 200, body: files/a
# GET /files/a/../../../b -> TypeError: The view function for 'file' did not return a valid response...
