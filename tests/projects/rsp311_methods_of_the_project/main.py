"""Views that call methods of the project's objects: what raises 404 among them is looked for."""

from flask import Flask

from shop.lamps import lamps
from shop.orders import orders
from shop.pages import pages

app = Flask(__name__)
for one in (lamps, orders, pages):
    app.register_blueprint(one)

# GET /lamps/1 -> 200, json: {"watts": 60}
# GET /lamps/nowhere -> 404, body: <!doctype html>...
# GET /orders/9 -> 404, body: no such order
# GET /pages/9 -> 404, body: no such page
# GET /pages/static -> 404, body: no such page
