"""An exception or a set inside the data of jsonify(): JSON has neither (TypeError)."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.post("/chat")
def chat():
    try:
        raise RuntimeError("no tokens left")
    except Exception as error:
        return jsonify({"error": error}), 500  # RSP415


@app.get("/city")
def city():
    try:
        raise KeyError("x")
    except KeyError as error:
        return jsonify({"error": {str(error)}}), 500  # RSP415


# POST /chat -> TypeError: Object of type RuntimeError is not JSON serializable
# GET /city -> TypeError: Object of type set is not JSON serializable
