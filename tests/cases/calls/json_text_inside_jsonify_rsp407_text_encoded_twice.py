"""jsonify(json.dumps(x)): the text is encoded a second time, and a string arrives."""

import json
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/stock")
def stock():
    rows = json.dumps({"lamps": 3})
    return jsonify(rows)  # RSP417


# GET /stock -> 200, body: "{\"lamps\": 3}"
