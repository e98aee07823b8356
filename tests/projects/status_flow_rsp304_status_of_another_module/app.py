"""The word comes from a module of constants, and from an exception's attribute."""

from flask import Flask, jsonify
from words import FAILED, ShopError

app = Flask(__name__)


@app.get("/a")
def a():
    return "a", FAILED  # RSP304


@app.get("/b")
def b():
    raise ShopError("no lamp")


@app.errorhandler(ShopError)
def shown(error):
    return jsonify(error=str(error)), error.status  # RSP304


# GET /a -> 0 failed, body: a
# GET /b -> 0 shop error, body: {"error":"no lamp"}
