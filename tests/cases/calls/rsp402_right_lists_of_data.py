"""Lists that are data: text beside a number, numbers, records, and a list that is unpacked."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/point")
def point():
    return [{"name": "lamp"}, 60]


@app.get("/row")
def row():
    return ["requests", 404]


@app.get("/codes")
def codes():
    return [200, 404]


@app.get("/records")
def records():
    return [{"status": 404}, {"status": 500}]


@app.get("/filled")
def filled():
    rows = [{"name": "lamp"}]
    rows.append(404)
    rows.append("end")
    return rows


def parts():
    return [{"error": "none"}, 404]


@app.get("/unpacked")
def unpacked():
    body, status = parts()
    return jsonify(body), status


@app.get("/tuple")
def as_tuple():
    return tuple(parts())


# GET /point -> 200, json: [{"name": "lamp"}, 60]
# GET /row -> 200, json: ["requests", 404]
# GET /codes -> 200, json: [200, 404]
# GET /records -> 200, json: [{"status": 404}, {"status": 500}]
# GET /filled -> 200, json: [{"name": "lamp"}, 404, "end"]
# GET /unpacked -> 404, json: {"error": "none"}
# GET /tuple -> 404, json: {"error": "none"}
