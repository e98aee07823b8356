"""A comma at the end of the line makes a tuple of the status."""
from flask import Flask, jsonify

app = Flask(__name__)


@app.errorhandler(404)
def not_found(e):
    resp = jsonify(error="not found")
    resp.status_code = 404,  # RSP307
    return resp


# GET /x -> AttributeError: 'tuple' object has no attribute 'strip' [Flask >= 2.3]
