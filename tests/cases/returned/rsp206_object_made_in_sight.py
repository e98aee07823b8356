"""A helper annotated with object makes a plain object, which Flask cannot send."""

from flask import Flask

app = Flask(__name__)


class Ticket:
    pass


def ticket() -> object:
    return object()


def own() -> object:
    return Ticket()


@app.get("/plain")
def plain():
    return ticket()  # RSP206


@app.get("/own")
def own_ticket():
    return own()  # RSP206


# GET /plain -> TypeError: The view function did not return a valid response. The return type must be...
# GET /own -> TypeError: The view function did not return a valid response. The return type must be...
