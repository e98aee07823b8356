"""A report with a key for its errors, empty or not, is sent as a report."""

from flask import Flask, jsonify, request

app = Flask(__name__)


@app.post("/import")
def imported():
    rows = request.get_json()
    if not isinstance(rows, list):
        return jsonify(saved=0, error="a list is wanted"), 400
    bad = [row for row in rows if not isinstance(row, int)]
    if bad:
        return jsonify(saved=len(rows) - len(bad), error=f"{len(bad)} rows left out")
    return jsonify(saved=len(rows), error="")


# POST /import json {} -> 400, body: {"error":"a list is wanted","saved":0}
# POST /import json [1, "x"] -> 200, body: {"error":"1 rows left out","saved":1}
# POST /import json [1, 2] -> 200, body: {"error":"","saved":2}
