from .errors import Limit, NotEnough, OddError


def check(amount):
    if amount == 7:
        raise Limit("too much")
    if amount == 5:
        raise NotEnough
    if amount % 2:
        raise OddError("odd")
