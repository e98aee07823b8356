from flask import Blueprint

from .errors import handle_errors

bp = Blueprint("shop", __name__)
handle_errors(bp)


@bp.get("/")
def index():
    return "shop"
