"""Set for the whole site and deleted for one path, or set and deleted for two different paths."""
from flask import Blueprint, Flask, jsonify, make_response

shop = Blueprint("shop", __name__, url_prefix="/shop")
BASKET = {"path": "/shop", "httponly": True}


@shop.post("/add")
def add():
    response = jsonify(ok=True)
    response.set_cookie("basket", "7", **BASKET)
    response.set_cookie("lang", "en")
    return response


@shop.post("/clear")
def clear():
    response = make_response("cleared")
    response.delete_cookie("basket", path="/")  # RSP608
    return response


@shop.post("/forget")
def forget():
    response = make_response("forgotten")
    response.delete_cookie("lang", "/shop")  # RSP608
    return response


app = Flask(__name__)
app.register_blueprint(shop)

# POST /shop/add -> 200, Set-Cookie: basket=7; HttpOnly; Path=/shop, Set-Cookie: lang=en; Path=/
# POST /shop/clear -> 200, Set-Cookie: basket=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0...
# POST /shop/forget -> 200, body: forgotten
