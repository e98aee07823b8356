"""JSON with 204, as a dict, through jsonify and through a constant."""

from http import HTTPStatus

from flask import Flask, jsonify

app = Flask(__name__)
NO_CONTENT = 204


@app.delete("/a")
def a():
    return jsonify(message="deleted"), 204  # RSP306


@app.delete("/b")
def b():
    return {"message": "deleted"}, HTTPStatus.NO_CONTENT  # RSP306


@app.delete("/c")
def c():
    return jsonify({"deleted": [1, 2]}), NO_CONTENT  # RSP306


# DELETE /a -> 204
# DELETE /b -> 204
# DELETE /c -> 204
