"""One branch of a blueprint's view, with the status beside the data."""

from flask import Blueprint, Flask, render_template

shop = Blueprint("shop", __name__)
ITEMS = {1: "lamp"}


@shop.get("/item/<int:number>")
def item(number):
    if number in ITEMS:
        return render_template("item.html", item=ITEMS[number])
    return render_template("no_item.html", number=number, status=404)  # RSP309


app = Flask(__name__)
app.register_blueprint(shop)
# GET /item/1 -> 200, body: item.html
# GET /item/2 -> 200, body: no_item.html
