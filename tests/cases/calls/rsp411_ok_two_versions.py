"""cache_timeout and max_age in one function, for old Flask and new."""

from importlib.metadata import version
from pathlib import Path

from flask import Flask, send_from_directory

app = Flask(__name__)
HERE = Path(__file__)
OLD = version("flask").startswith("1.")


@app.get("/")
def index():
    if OLD:
        return send_from_directory(HERE.parent, HERE.name, cache_timeout=60)
    return send_from_directory(HERE.parent, HERE.name, max_age=60)


# GET / -> 200
