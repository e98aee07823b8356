from flask import Blueprint

from problems import Missing, Unpaid

bp = Blueprint("orders", __name__)


@bp.get("/orders/<int:number>")
def order(number):
    if number == 0:
        raise Missing
    if number == 2:
        return {"number": number}
    raise Unpaid
