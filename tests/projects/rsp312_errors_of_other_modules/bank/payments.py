from flask import Blueprint

from . import errors
from .service import check

bp = Blueprint("payments", __name__)


@bp.get("/pay/<int:amount>")
def pay(amount):
    if amount == 0:
        raise errors.AmountError("nothing to pay")
    if amount == 9:
        raise errors.Closed
    check(amount)
    return {"paid": amount}
