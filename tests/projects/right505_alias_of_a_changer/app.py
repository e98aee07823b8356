"""An alias of a decorator that makes a JSON response of what the view returns."""

import json
from flask import Flask
from guards import as_json

app = Flask(__name__)


@app.get("/send")
@as_json
def send():
    return json.dumps({"status": "ok"})


@app.get("/none")
@as_json
def none():
    return None


# GET /send -> 200, Content-Type: application/json, body: {"status": "ok"}
# GET /none -> 200, Content-Type: application/json, body: null
