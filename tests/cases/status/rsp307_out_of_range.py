"""Numbers that are no HTTP status, literal and constant."""

from flask import Flask, Response, jsonify

app = Flask(__name__)
OWN_CODE = 1001


@app.get("/a")
def a():
    return "x", 1000  # RSP307


@app.get("/b")
def b():
    return jsonify(error="own code"), OWN_CODE  # RSP307


@app.get("/c")
def c():
    return Response("x", status=99)  # RSP307


@app.get("/d")
def d():
    resp = jsonify(error="many zeros")
    resp.status_code = 4040  # RSP307
    return resp


# GET /a -> 1000, body: x
# GET /b -> 1001, body: {"error":"own code"}
# GET /d -> 4040, body: {"error":"many zeros"}
