"""abort() of the module os ends the process and takes nothing: Flask's abort() was meant."""

from os import abort
from flask import Flask, current_app

app = Flask(__name__)


@app.get("/ready")
def ready():
    if not current_app.config.get("READY"):
        abort(503, "not ready")  # RSP410
    return "ready"


# GET /ready -> TypeError: posix.abort() takes no arguments (2 given)
