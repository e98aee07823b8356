"""Handlers in a module of their own read what the errors that others raise do not have."""

from bank import create_app

app = create_app()

# GET /pay/0 -> AttributeError: 'AmountError' object has no attribute 'code'
# GET /pay/9 -> 409, body: closed
# GET /pay/7 -> AttributeError: 'Limit' object has no attribute 'message'
# GET /pay/5 -> 402, body: not enough
# GET /pay/3 -> 400, body: odd
# GET /pay/2 -> 200
