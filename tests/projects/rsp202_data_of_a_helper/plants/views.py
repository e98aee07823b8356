from flask import Blueprint, request

from .answers import error, kept, noted

bp = Blueprint("orders", __name__)


@bp.post("/orders")
def order():
    amount = int(request.form["amount"])
    if amount < 1:
        error("nothing to order")  # RSP202
    if amount > 2:
        refused = error("too many", 422)  # RSP202
    return {"amount": amount}, 201


@bp.post("/notes")
def note():
    text = request.form["text"]
    if not text:
        noted("empty")
        kept("empty")
        return error("empty")
    return {"text": text}, 201
