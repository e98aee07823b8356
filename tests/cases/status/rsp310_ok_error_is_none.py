"""A body whose error is empty tells of success."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    return jsonify(error="broken"), 500


@app.get("/b")
def b():
    return jsonify(error=None, data=[1])


@app.get("/c")
def c():
    return jsonify(error="", errors=[], data=[1])


@app.get("/d")
def d():
    return {"error": False, "errors": {}, "data": [1]}


# GET /a -> 500, body: {"error":"broken"}
# GET /b -> 200, body: {"data":[1],"error":null}
# GET /c -> 200, body: {"data":[1],"error":"","errors":[]}
# GET /d -> 200, body: {"data":[1],"error":false,"errors":{}}
