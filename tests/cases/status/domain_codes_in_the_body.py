"""A code above 599 is the project's own number; with success=False a 403 is the status meant."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/queued")
def queued():
    return jsonify({"code": 1001, "message": "queued"})


@app.get("/failed")
def failed():
    return {"success": False, "code": 403}  # RSP303


@app.get("/fine")
def fine():
    return {"success": True, "code": 404}


# GET /queued -> 200
# GET /failed -> 200
