"""Response(status=""), blanks only, and a status that a helper passes on."""

from flask import Blueprint, Flask, Response

bp = Blueprint("notes", __name__)
STATUS = ""


def note(text, status=""):
    return Response(text, status=status)  # RSP307


@bp.get("/a")
def a():
    return Response("a", status="")  # RSP307


@bp.get("/b")
def b():
    return "b", "   "  # RSP307


@bp.get("/c")
def c():
    return note("c")


@bp.get("/d")
def d():
    return "d", STATUS  # RSP307


app = Flask(__name__)
app.register_blueprint(bp)
# GET /a -> ValueError: Empty status argument
# GET /b -> ValueError: Empty status argument
# GET /c -> ValueError: Empty status argument
# GET /d -> ValueError: Empty status argument
