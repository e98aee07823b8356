"""A match over the code in which no arm sends it."""

from flask import Flask

app = Flask(__name__)
from werkzeug.exceptions import HTTPException


@app.errorhandler(HTTPException)
def any_error(e):
    match e.code:
        case 404:
            text = "no such page"
        case 405:
            text = "wrong method"
        case _:
            text = "something went wrong"
    return text  # RSP301


# GET /x -> 200, body: no such page
# POST /static/x -> 200, body: wrong method
