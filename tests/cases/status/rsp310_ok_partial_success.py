"""Some rows failed: the answer is a report, and 200 is right."""

from flask import Flask, jsonify, request

app = Flask(__name__)


def load(rows):
    good, failed = [], []
    for row in rows:
        (good if row.isdigit() else failed).append(row)
    return good, failed


@app.post("/rows")
def rows():
    if "rows" not in request.form:
        return jsonify(errors=["rows is missing"]), 400
    good, failed = load(request.form["rows"].split(","))
    return jsonify(loaded=good, errors=failed)


# POST /rows -> 400, body: {"errors":["rows is missing"]}
# POST /rows form rows=1,x -> 200, body: {"errors":["x"],"loaded":["1"]}
