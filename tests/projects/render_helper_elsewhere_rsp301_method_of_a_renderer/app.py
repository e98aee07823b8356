"""An object of another module renders the page; the handler is registered by a call."""

from flask import Blueprint, Flask
from theme import theme

bp = Blueprint("shop", __name__)


def missing(error):
    return theme.page("missing")  # RSP301


bp.register_error_handler(KeyError, missing)


@bp.get("/lamps")
def lamps():
    page = theme.page("lamps")
    page.headers["X-Lamps"] = "1"  # RSP101
    return page


app = Flask(__name__)
app.register_blueprint(bp)
app.register_error_handler(404, missing)
# GET /none -> 200, body: dark: missing
# GET /lamps -> AttributeError: 'str' object has no attribute 'headers'
