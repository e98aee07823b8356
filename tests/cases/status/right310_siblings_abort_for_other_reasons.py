"""Siblings abort with 403 for somebody else; the errors of this kind all go out with 200."""

from flask import Flask, abort, jsonify, request

app = Flask(__name__)


@app.put("/lamp")
def put_lamp():
    if "key" not in request.args:
        abort(403)
    if not request.get_json():
        return jsonify({"error": "Not a JSON"})
    return jsonify({})


@app.post("/search")
def search():
    if not request.get_json():
        return jsonify({"error": "Not a JSON"})
    return jsonify([])


# PUT /lamp?key=1 json {} -> 200, body: {"error":"Not a JSON"}
# PUT /lamp json {} -> 403
# POST /search json {} -> 200, body: {"error":"Not a JSON"}
