"""The status stands before the body."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return 404, "not found"  # RSP402


@app.get("/b")
def b():
    return 400, jsonify(error="bad")  # RSP402


# GET /a -> TypeError: The view function did not return a valid response...
# GET /b -> TypeError: The view function did not return a valid response...
