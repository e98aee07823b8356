"""The finally block holds the return alone, and would be empty without it."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/sum")
def total():
    try:
        return jsonify(total=3)  # RSP216
    finally:
        return jsonify(total=0)  # RSP216


# SAYS RSP216 with: below the whole try statement, and remove finally
# GET /sum -> 200, json: {"total": 0}
