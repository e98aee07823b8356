"""A handler that hands over to another one, and one found in a table."""

from flask import Flask

app = Flask(__name__)


def plain(e):
    return f"{e.name}", e.code


TABLE = {405: lambda e: ("no", 405)}


@app.errorhandler(404)
def not_found(e):
    return plain(e)


@app.errorhandler(405)
def not_allowed(e):
    return TABLE.get(e.code, plain)(e)


# GET /x -> 404, body: Not Found
# POST /static/x -> 405, body: no
