"""{"status": "error"} is the state of a job that was asked for: the request itself went well."""

from flask import Flask, jsonify

app = Flask(__name__)
JOBS = {1: "error", 2: "done"}


@app.get("/jobs/<int:number>")
def job(number):
    if number not in JOBS:
        return jsonify({"error": "no such job"}), 404
    if JOBS[number] == "error":
        return jsonify({"job": number, "status": "error"})
    return jsonify({"job": number, "status": JOBS[number]})


# GET /jobs/1 -> 200, body: {"job":1,"status":"error"}
# GET /jobs/2 -> 200, body: {"job":2,"status":"done"}
# GET /jobs/3 -> 404, body: {"error":"no such job"}
