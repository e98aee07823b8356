from flask import request

CART = "cart"
SHOP = "/shop"


def load_cart():
    return request.cookies.get(CART)


def save_cart(response, cart):
    response.set_cookie(CART, cart, path=SHOP)
    return response


def drop_cart(answer):
    answer.delete_cookie(CART)  # RSP608
    return answer


def save_theme(resp, theme):
    resp.set_cookie("theme", theme, path=SHOP)


def drop_theme(page):
    page.delete_cookie("theme", path=SHOP)
    return page


def count(response):
    response.set_cookie("visits", len(request.cookies))  # RSP602
