"""A module of helpers that are given responses: what they do with cookies is judged there."""

from flask import Flask, jsonify, redirect

from shop import cookies

app = Flask(__name__)


@app.post("/cart")
def add():
    return cookies.save_cart(jsonify(saved=True), "3")


@app.post("/checkout")
def checkout():
    return cookies.drop_cart(redirect("/"))


@app.post("/theme")
def theme():
    response = jsonify(saved=True)
    cookies.save_theme(response, "dark")
    return cookies.drop_theme(response)


@app.post("/visit")
def visit():
    response = jsonify(saved=True)
    cookies.count(response)
    return response


# POST /cart -> 200, Set-Cookie: cart=3; Path=/shop
# POST /checkout -> 302, Set-Cookie: cart=; Expires=Thu, 01 Jan 1970 00:00:00 GMT; Max-Age=0; Path=/
# POST /theme -> 200
# POST /visit -> TypeError: ...
