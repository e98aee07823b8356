"""Statuses of other things, deeper in the body."""

from flask import Flask, jsonify

app = Flask(__name__)
LOG = [{"url": "/old", "status": 404}, {"url": "/", "status": 200}]


@app.get("/log")
def log():
    return jsonify(LOG)


@app.get("/docs")
def docs():
    return jsonify(responses={"404": {"status": 404, "description": "no such item"}})


@app.get("/stats")
def stats():
    counts = {404: 3, 500: 1}
    return {"counts": counts, "worst": max(counts)}


# GET /log -> 200, body: [{"status":404,"url":"/old"},{"status":200,"url":"/"}]
# GET /docs -> 200
# GET /stats -> 200, body: {"counts":{"404":3,"500":1},"worst":500}
