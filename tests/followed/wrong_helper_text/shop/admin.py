from flask import Blueprint

import shop.helpers

bp = Blueprint("admin", __name__, url_prefix="/admin")


@bp.get("")
def start():
    answer = shop.helpers.page("admin.html")
    answer.set_cookie("seen", "yes")  # RSP101
    return answer
