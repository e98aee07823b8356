"""A helper gives content and its status, left at 200 where handlers and views forget the status."""

from flask import Flask, jsonify

app = Flask(__name__)


def problem(message, status=200):
    return jsonify(error=message, status=409), status


@app.errorhandler(409)
def conflict(error):
    return problem("conflict")  # RSP301


@app.errorhandler(410)
def gone(error):
    return problem("gone", 410)


@app.get("/abort/<int:status>")
def stop(status):
    return problem("stopped")  # RSP303


# SAYS RSP301 with: return problem("conflict")[0], 409
# SAYS RSP303 with: return problem("stopped")[0], 409
# GET /abort/409 -> 200, json: {"error": "stopped", "status": 409}
