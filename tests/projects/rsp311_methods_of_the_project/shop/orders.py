from flask import Blueprint, g

from .models import Orders

orders = Blueprint("orders", __name__, url_prefix="/orders")


@orders.before_request
def open_orders():
    g.orders = Orders()


@orders.errorhandler(404)
def no_order(error):
    return "no such order", 404


@orders.get("/<int:number>")
def order(number):
    return g.orders.get(number)
