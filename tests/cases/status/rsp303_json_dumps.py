"""JSON text made by hand, with the right content type and the wrong status."""

import json

from flask import Flask, Response

app = Flask(__name__)


@app.get("/")
def index():
    body = json.dumps({"status": 401, "message": "log in first"})
    return Response(body, mimetype="application/json")  # RSP303


# GET / -> 200, body: {"status": 401, "message": "log in first"}
