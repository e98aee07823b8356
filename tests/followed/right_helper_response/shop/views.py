from flask import Blueprint

from .helpers import page

bp = Blueprint("views", __name__)


@bp.get("/page")
def show():
    answer = page("page.html")
    answer.headers["X-Page"] = "1"
    return answer
