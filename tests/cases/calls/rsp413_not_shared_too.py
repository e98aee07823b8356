"""A response that cannot be made at import is never shared."""
from flask import Flask, jsonify

app = Flask(__name__)

NOT_FOUND = jsonify({"error": "not found"}), 404  # RSP413


@app.errorhandler(404)
def nf(e):
    return NOT_FOUND


# IMPORT -> RuntimeError...
