"""An error of measurement is a number."""

from flask import Flask, jsonify

app = Flask(__name__)


def mean_error(values):
    return sum(values) / len(values)


@app.get("/fit")
def fit():
    return jsonify(error=0.25, accuracy=0.75)


@app.get("/mean")
def mean():
    return {"error": mean_error([1, 3]), "rows": 2}


@app.get("/bad")
def bad():
    return {"error": "no rows"}, 400


# GET /fit -> 200, body: {"accuracy":0.75,"error":0.25}
# GET /mean -> 200, body: {"error":2.0,"rows":2}
# GET /bad -> 400, body: {"error":"no rows"}
