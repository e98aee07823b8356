"""Four numbers, returned directly and by a name, in a blueprint."""

from flask import Blueprint, Flask

bp = Blueprint("rows", __name__)


# SAYS RSP403 without: leave out
@bp.get("/a")
def a():
    return 1, 2, 3, 4  # RSP403


@bp.get("/b")
def b():
    sizes = 10, 20, 30, 40
    return sizes  # RSP403


app = Flask(__name__)
app.register_blueprint(bp)
# GET /a -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
# GET /b -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
