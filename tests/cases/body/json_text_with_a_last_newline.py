"""JSON text with a newline after it is still JSON text."""

import json

from flask import Flask

app = Flask(__name__)


@app.get("/line")
def line():
    text = json.dumps({"a": 1})
    text += "\n"
    return text  # RSP505


@app.get("/call")
def call():
    return json.dumps({"a": 1}) + ");"


@app.get("/right")
def right():
    return json.dumps({"a": 1}) + "\n", {"Content-Type": "application/json"}


# GET /line -> 200, Content-Type: text/html; charset=utf-8, body: {"a": 1}
# GET /call -> 200, Content-Type: text/html; charset=utf-8, body: {"a": 1});
# GET /right -> 200, Content-Type: application/json, body: {"a": 1}
