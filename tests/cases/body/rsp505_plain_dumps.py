"""Without an encoder jsonify() does the same: then it is the cure."""

import json
from flask import Flask

app = Flask(__name__)


# SAYS RSP505 with: "Content-Type": "application/json"
@app.get("/fees")
def fees():
    return json.dumps({"amount": 3}, indent=2)  # RSP505


# GET /fees -> 200, Content-Type: text/html; charset=utf-8, body: {...
