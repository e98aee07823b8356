"""A code of one's own, after it was taught to the app."""

from flask import Flask, abort
from werkzeug.exceptions import HTTPException

app = Flask(__name__)


class BlockedByParents(HTTPException):
    code = 450
    description = "ask your parents"


if hasattr(app, "aborter"):  # Flask 2.2 and newer
    app.aborter.mapping[450] = BlockedByParents


@app.get("/")
def index():
    abort(450)


# GET / -> 450 [Flask >= 2.2]
