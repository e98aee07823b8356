"""A path has a name; a mimetype may be added."""

import json
from pathlib import Path

from flask import Flask, send_file, send_from_directory

app = Flask(__name__)
HERE = Path(json.__file__)


@app.get("/a")
def a():
    return send_file(json.__file__, mimetype="text/plain")


@app.get("/b")
def b():
    return send_file(HERE, as_attachment=True, download_name="b.py")


@app.get("/c")
def c():
    return send_from_directory(HERE.parent, HERE.name)


# GET /a -> 200
# GET /b -> 200
# GET /c -> 200
