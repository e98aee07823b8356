"""A comma at the end of the return line makes a tuple of one."""
from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify(a=1),  # RSP403


@app.get("/b")
def b():
    return ("x",)  # RSP403


# GET /a -> TypeError: The view function did not return a valid response tuple...
# GET /b -> TypeError: The view function did not return a valid response tuple...
