from flask import Blueprint

from .errors import AmountError, BankError, Gone, Small

bp = Blueprint("payments", __name__)


class Closed(BankError):
    code, message = 409, "closed"


class Tea(BankError):
    def __init__(self):
        self.code = 418
        self.message = "tea"


@bp.get("/pay/<int:amount>")
def pay(amount):
    if amount == 0:
        error = AmountError("nothing")
        error.http_code = 402
        raise error
    if amount == 1:
        raise Closed
    if amount == 4:
        raise Gone("gone")
    try:
        raise Small("small")
    except Small:
        if amount == 2:
            raise Tea from None
    return "caught"
