"""{"error": ...} with 200, where another view aborts with 400 and the same words."""

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.put("/lamp")
def put_lamp():
    if not request.get_json():
        abort(400, description="Not a JSON")
    return jsonify({})


@app.post("/search")
def search():
    if not request.get_json():
        return jsonify({"error": "Not a JSON"})  # RSP310
    return jsonify([])


# PUT /lamp json {} -> 400
# POST /search json {} -> 200, body: {"error":"Not a JSON"}
