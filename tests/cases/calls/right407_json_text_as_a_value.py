"""JSON text as one value of the data, parsed again, or inside Response(): encoded once."""

import json
from flask import Flask, Response, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify(name="hall", raw=json.dumps({"lamps": 3}))


@app.get("/b")
def b():
    return jsonify(json.loads(json.dumps({"lamps": 3})))


@app.get("/c")
def c():
    return Response(json.dumps({"lamps": 3}), mimetype="application/json")


@app.get("/d")
def d():
    return jsonify("plain text")


# GET /a -> 200, body: {"name":"hall","raw":"{\"lamps\": 3}"}
# GET /b -> 200, body: {"lamps":3}
# GET /c -> 200, body: {"lamps": 3}
# GET /d -> 200, body: "plain text"
