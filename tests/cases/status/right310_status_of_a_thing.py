"""A status that tells of a thing, not of the request, beside errors with their status."""

from flask import Flask, jsonify, request

app = Flask(__name__)
LAMPS = {"hall": "error", "attic": "on"}


@app.get("/lamps")
def lamps():
    return jsonify([{"name": name, "status": status} for name, status in LAMPS.items()])


@app.get("/lamp")
def lamp():
    name = request.args.get("name")
    if name not in LAMPS:
        return jsonify({"status": "error", "msg": "no such lamp"}), 404
    return jsonify({"name": name, "status": LAMPS[name]})


# GET /lamps -> 200, body: [{"name":"hall","status":"error"},{"name":"attic","status...
# GET /lamp -> 404, body: {"msg":"no such lamp","status":"error"}
# GET /lamp?name=hall -> 200, body: {"name":"hall","status":"error"}
