"""Typed and async code in the production style, where str is customised."""

from __future__ import annotations

from flask import Blueprint, Flask, render_template

bp = Blueprint("shop", __name__, url_prefix="/shop")


def stamp(page: str, number: int) -> str:
    page.headers["X-Stamp"] = str(number)  # RSP101
    return page


async def load(name: str) -> str:
    return render_template(name)


@bp.get("/item/<int:number>")
def item(number: int) -> str:
    return stamp(render_template("item.html"), number)


@bp.get("/cart")
async def cart() -> str:
    page: str = await load("cart.html")
    page.set_cookie("cart", "1")  # RSP101
    return page


app = Flask(__name__)
app.register_blueprint(bp)

# GET /shop/item/3 -> AttributeError: 'str' object has no attribute 'headers'
# GET /shop/cart -> AttributeError: 'str' object has no attribute 'set_cookie'
