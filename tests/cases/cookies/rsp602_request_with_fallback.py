"""What a request holds is text or the fallback, a number where type=int says so, or unknown."""

from flask import Flask, make_response, request

app = Flask(__name__)


@app.get("/page")
def page():
    number = request.args.get("page", 1, type=int)
    response = make_response("page")
    response.set_cookie("page", number)  # RSP602
    return response


@app.get("/cart")
def cart():
    items = request.cookies.get("cart", "").split(",")
    response = make_response("cart")
    response.set_cookie("cart", items)  # RSP602
    return response


@app.get("/right")
def right():
    items = request.cookies.get("cart", "").split(",")
    theme = request.args.get("theme", "light")
    chosen = request.args.get("lang")
    size = request.args.get("size", default="10", type=str)
    response = make_response("right")
    response.set_cookie("cart", ",".join(items))
    response.set_cookie("theme", theme)
    response.set_cookie("size", size)
    if chosen is not None:
        response.set_cookie("lang", chosen)
    return response


# GET /page -> TypeError: ...
# GET /cart -> TypeError: ...
# GET /right -> 200, Set-Cookie: cart=...
