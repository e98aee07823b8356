"""Fields by keyword and in another order; a header set on a row."""

from typing import NamedTuple
from flask import Blueprint, Flask

bp = Blueprint("rows", __name__)


class Row(NamedTuple):
    name: str
    born: int
    died: int = 1852
    land: str = "UK"


@bp.get("/a")
def a():
    return Row(born=1815, name="Ada")  # RSP403


@bp.get("/b")
def b():
    row = Row("Ada", 1815)
    row.headers["X-A"] = "1"  # RSP102
    return row.name


app = Flask(__name__)
app.register_blueprint(bp)
# GET /a -> TypeError: The view function did not return a valid response tuple. The tuple must ha...
# GET /b -> AttributeError: 'Row' object has no attribute 'headers'
