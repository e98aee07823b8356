"""The status of an order is a word, and so are two strings that are no view's answer."""

from dataclasses import dataclass

from flask import Flask

app = Flask(__name__)


@dataclass
class Order:
    status: str = "new"


def names():
    return "first", "second"


@app.get("/")
def index():
    order = Order()
    order.status = "Shipped"
    first, second = names()
    return f"{order.status} {first} {second}"


# GET / -> 200, body: Shipped first second
