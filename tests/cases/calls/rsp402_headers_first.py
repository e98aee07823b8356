"""Headers, response and status, in this order: the status would be taken for the headers."""
from flask import Flask, jsonify

app = Flask(__name__)


def error(msg, status=400):
    return {"Cache-Control": "no-store"}, jsonify({"error": msg}), status


@app.route("/pay")
def pay():
    return error("card declined", 402)  # RSP402


# GET /pay -> AttributeError... [Werkzeug >= 2.3]
# GET /pay -> TypeError: Invalid status argument [Werkzeug < 2.3]
