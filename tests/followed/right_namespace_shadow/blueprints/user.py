from flask import Blueprint

from answers import page

bp = Blueprint("user", __name__)


@bp.get("/user")
def user():
    answer = page()
    answer.headers["X-A"] = "1"
    return answer
