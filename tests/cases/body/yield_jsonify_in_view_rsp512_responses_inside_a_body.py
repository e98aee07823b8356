"""jsonify() inside a generator makes responses, and a body takes text or bytes."""

from flask import Flask, Response, jsonify

app = Flask(__name__)


@app.get("/view")
def view():
    for number in range(3):
        yield jsonify(step=number)  # RSP512


@app.get("/expression")
def expression():
    return Response((jsonify(step=n) for n in range(3)), mimetype="application/json")  # RSP512


# GET /view -> RuntimeError: Working outside of application context. This typically means that you a...
# GET /expression -> RuntimeError: Working outside of application context. This typically means that you a...
