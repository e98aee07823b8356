"""A tuple where the body belongs."""

from flask import Flask, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return ("x", 201), {"X-A": "1"}  # RSP403


@app.get("/b")
def b():
    return make_response(("x", 201), 404)  # RSP403


@app.get("/c")
def c():
    return (jsonify(error="no"), 400), 404  # RSP403


# GET /a -> TypeError: The view function did not return a valid response...
# GET /b -> TypeError: The view function did not return a valid response...
# GET /c -> TypeError: The view function did not return a valid response...
