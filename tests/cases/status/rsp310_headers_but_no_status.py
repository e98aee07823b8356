"""A tuple of body and headers, beside tuples with a status."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/rate")
def rate():
    if request.args.get("n") == "0":
        return jsonify(error="n is zero"), 422, {"X-Field": "n"}
    if "n" not in request.args:
        return jsonify(error="n is missing"), {"X-Field": "n"}  # RSP310
    return jsonify(rate=1 / int(request.args["n"]))


# GET /rate?n=0 -> 422, body: {"error":"n is zero"}
# GET /rate -> 200, X-Field: n, body: {"error":"n is missing"}
# GET /rate?n=2 -> 200, body: {"rate":0.5}
