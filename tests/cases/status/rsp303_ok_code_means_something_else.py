"""Dial codes, area codes and product codes are no statuses."""

from flask import Flask, jsonify

app = Flask(__name__)


@app.get("/country")
def country():
    return jsonify(country="Switzerland", code=41)


@app.get("/area")
def area():
    return {"city": "Atlanta", "code": 404}


@app.get("/currency")
def currency():
    return jsonify({"name": "Swiss franc", "code": "CHF", "number": 756})


# GET /country -> 200, body: {"code":41,"country":"Switzerland"}
# GET /area -> 200, body: {"city":"Atlanta","code":404}
# GET /currency -> 200, body: {"code":"CHF","name":"Swiss franc","number":756}
