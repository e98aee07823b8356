"""A body with other statuses, and a status that is 204 only when nothing is there."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.delete("/a")
def a():
    return jsonify(deleted=1), 200


@app.get("/b")
def b():
    text = request.args.get("q", "")
    return text, 200 if text else 204


@app.get("/c")
def c():
    rows = request.args.getlist("q")
    if not rows:
        return "", 204
    return jsonify(rows)


@app.get("/d")
def d():
    return "204", 404


# DELETE /a -> 200, body: {"deleted":1}
# GET /b -> 204
# GET /b?q=x -> 200, body: x
# GET /c -> 204
# GET /d -> 404, body: 204
