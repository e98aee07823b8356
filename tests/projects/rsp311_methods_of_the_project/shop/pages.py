from flask import Blueprint, current_app

from .models import check

pages = Blueprint("pages", __name__, url_prefix="/pages")


@pages.errorhandler(404)
def no_page(error):
    return "no such page", 404


@pages.get("/<int:number>")
def page(number):
    return str(list(map(check, [number])))


@pages.get("/static")
def static():
    return current_app.send_static_file("nothing.html")
