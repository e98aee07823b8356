"""The status belongs to the outer call."""

import json

from flask import Flask, Response, jsonify, make_response

app = Flask(__name__)


@app.get("/a")
def a():
    return make_response(jsonify({"a": 1}), 201)


@app.get("/b")
def b():
    return Response(json.dumps({"a": 1}), 202, mimetype="application/json")


@app.get("/c")
def c():
    return make_response((jsonify(a=1), 203))


@app.get("/d")
def d():
    return make_response(json.dumps({"status": 200}), 200, {"Content-Type": "application/json"})


# GET /a -> 201, body: {"a":1}
# GET /b -> 202, body: {"a": 1}
# GET /c -> 203, body: {"a":1}
# GET /d -> 200, body: {"status": 200}
