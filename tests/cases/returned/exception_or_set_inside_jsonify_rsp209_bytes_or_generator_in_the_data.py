"""Bytes, a generator and a function inside the data: none of them is JSON."""

from flask import Blueprint, Flask, jsonify

bp = Blueprint("data", __name__)


@bp.get("/bytes")
def raw():
    text = "lamp".encode()
    return jsonify(text=text)  # RSP415


@bp.get("/generator")
def numbers():
    return jsonify(numbers=(n for n in range(3)))  # RSP415


app = Flask(__name__)
app.register_blueprint(bp)
# GET /bytes -> TypeError: Object of type bytes is not JSON serializable
# GET /generator -> TypeError: Object of type generator is not JSON serializable
