"""resp.status_code in one view, nothing in the other."""

from flask import Flask, jsonify

app = Flask(__name__)
STOCK = {"lamp": 0}


@app.get("/stock/<name>")
def stock(name):
    if name not in STOCK:
        resp = jsonify(error="unknown item")
        resp.status_code = 404
        return resp
    return jsonify(left=STOCK[name])


@app.post("/buy/<name>")
def buy(name):
    if STOCK.get(name, 0) < 1:
        resp = jsonify(error="out of stock")
        resp.headers["X-Item"] = name
        return resp  # RSP310
    return jsonify(bought=name)


# GET /stock/sofa -> 404, body: {"error":"unknown item"}
# POST /buy/lamp -> 200, X-Item: lamp, body: {"error":"out of stock"}
