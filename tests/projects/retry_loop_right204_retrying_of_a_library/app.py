"""`for attempt in Retrying(): with attempt:` of another module, and the last round raises."""

from flask import Flask, abort, jsonify
from retries import Retrying

app = Flask(__name__)


@app.get("/rate")
def rate():
    for attempt in Retrying(stop=5):
        with attempt:
            return jsonify(rate=42)


@app.get("/last")
def last():
    for left in (2, 1, 0):
        try:
            return jsonify(rate=1 // left if left < 2 else int("x"))
        except (ValueError, ZeroDivisionError):
            if left == 0:
                abort(503)


# GET /rate -> 200, body: {"rate":42}
# GET /last -> 200, body: {"rate":1}
