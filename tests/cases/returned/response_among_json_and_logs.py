"""A logger's None returned, and a response inside json.dumps: one finding a line."""

import json
import logging

from flask import Flask, jsonify

app = Flask(__name__)
log = logging.getLogger(__name__)


@app.get("/a")
def a():
    return log.info("a")  # RSP205


@app.get("/b")
def b():
    return json.dumps([jsonify(b=1)])  # RSP209


# GET /a -> TypeError: The view function for 'a' did not return a valid response. The function...
# GET /b -> TypeError: Object of type Response is not JSON serializable
