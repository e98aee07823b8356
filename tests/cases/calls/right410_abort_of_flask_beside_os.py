"""Flask's abort() beside the module os, and an abort() of the project's own with any arguments."""

import os
from flask import Flask, abort, request

app = Flask(__name__)


class Job:
    def abort(self, code, text):
        return f"{code} {text} {os.sep}"


@app.get("/ready")
def ready():
    if not request.args:
        abort(503, "not ready")
    return Job().abort(3, "x")


# GET /ready -> 503
# GET /ready?a=1 -> 200, body: 3 x /
