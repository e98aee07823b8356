"""What a line says of one name holds for the other name of the same object."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/v")
def view():
    page = (jsonify(a=1), 99) if request.args.get("q1") else jsonify(a=1)
    same = page
    page.headers.update({"X-1": "v"})
    return same


# GET /v -> 200, X-1: v
# GET /v?q1=1 -> AttributeError: 'tuple' object has no attribute 'headers'
