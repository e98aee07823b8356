"""A blueprint's own handler for an exception class of the module."""

from flask import Blueprint, Flask, jsonify


class OutOfStock(Exception):
    pass


shop = Blueprint("shop", __name__, url_prefix="/shop")


@shop.route("/buy")
def buy():
    raise OutOfStock("no more lamps")


@shop.errorhandler(OutOfStock)
def out_of_stock(exc):
    return jsonify(error=str(exc))  # RSP301


app = Flask(__name__)
app.register_blueprint(shop)
# GET /shop/buy -> 200, body: {"error":"no more lamps"}
