"""Keywords alone, also unpacked, are the body."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/a")
def a():
    data = {"status": "ok", "count": 404}
    return jsonify(**data)


@app.get("/b")
def b():
    return jsonify(mimetype="text/csv", headers=["a", "b"])


@app.get("/c")
def c():
    return jsonify({"a": 1}, **{})


# GET /a -> 200, body: {"count":404,"status":"ok"}
# GET /b -> 200, body: {"headers":["a","b"],"mimetype":"text/csv"}
# GET /c -> 200, body: {"a":1}
