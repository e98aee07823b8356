"""Decorators of a package: with arguments, of a class, and one that adds a header."""

from flask import Blueprint, Flask
from web import guards, timed
from web.guards import Roles

bp = Blueprint("house", __name__)
roles = Roles("admin")


@bp.delete("/a")
@guards.limited(5)
def a():
    return {"gone": True}, 204  # RSP306


@bp.delete("/b")
@roles.needed
def b():
    return {"gone": True}, 204  # RSP306


@bp.get("/c")
@timed
def c():
    return 3  # RSP206


app = Flask(__name__)
app.register_blueprint(bp)
# DELETE /a -> 204
# DELETE /b -> 204
# GET /c -> TypeError: The view function did not return a valid response. The return type must be...
