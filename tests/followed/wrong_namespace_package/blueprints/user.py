from flask import Blueprint

from texts import greeting

bp = Blueprint("user", __name__)


@bp.get("/user")
def user():
    page = greeting("Ada")
    page.delete_cookie("old")  # RSP101
    return page
