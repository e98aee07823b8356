"""Success has keys of its own: an error without a status is forgotten, not a notice."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.get("/diff")
def diff():
    if "old" not in request.args:
        return jsonify({"error": "old is missing"}), 400
    if "new" not in request.args:
        return jsonify({"error": "new is missing"}), 400
    if not request.args["old"].isdigit():
        return jsonify({"error": "old is no number"})  # RSP310
    return jsonify({"summary": request.args["old"] + request.args["new"]})


# GET /diff -> 400, body: {"error":"old is missing"}
# GET /diff?old=1 -> 400, body: {"error":"new is missing"}
# GET /diff?old=a&new=1 -> 200, body: {"error":"old is no number"}
# GET /diff?old=1&new=1 -> 200, body: {"summary":"11"}
