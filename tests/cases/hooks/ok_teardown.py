"""Teardown functions that tidy up, and one that looks like a response is involved."""
import logging

from flask import Flask, g

app = Flask(__name__)
log = logging.getLogger(__name__)


class Connection:
    def __init__(self):
        self.headers = {}
        self.open = True

    def close(self):
        self.open = False


@app.teardown_appcontext
def close(error):
    connection = g.pop("connection", None)
    if connection is not None:
        connection.headers["X-Closed"] = "1"
        connection.close()
    return None


@app.teardown_request
def logged(error=None):
    if error is not None:
        log.error("failed: %s", error)
        return error
    return None


@app.route("/")
def index():
    g.connection = Connection()
    return "open" if g.connection.open else "closed"


# GET / -> 200, body: open
