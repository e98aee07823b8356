"""HTTPStatus members and module constants as the second argument."""

from http import HTTPStatus

from flask import Flask, jsonify

app = Flask(__name__)
CREATED = 201


@app.post("/a")
def a():
    return jsonify({"id": 1}, HTTPStatus.CREATED)  # RSP407


@app.post("/b")
def b():
    return jsonify({"id": 1}, CREATED)  # RSP407


# POST /a -> 200, body: [{"id":1},201]
# POST /b -> 200, body: [{"id":1},201]
