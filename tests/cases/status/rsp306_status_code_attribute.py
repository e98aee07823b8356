"""The status is set to 204 on a response that has a body."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.put("/")
def save():
    resp = jsonify(saved=True)
    resp.status_code = 204
    return resp  # RSP306


# PUT / -> 204
