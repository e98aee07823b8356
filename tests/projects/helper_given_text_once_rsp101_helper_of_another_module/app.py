"""The helper is in another module: the call that hands it text is what has to change."""

from flask import Blueprint, Flask, make_response
from helpers import no_store

bp = Blueprint("pages", __name__)


@bp.get("/page")
def page():
    return no_store(make_response("page"))


@bp.get("/plan")
def plan():
    return no_store("plan")  # RSP101


app = Flask(__name__)
app.register_blueprint(bp)
# GET /page -> 200, Cache-Control: no-store, body: page
# GET /plan -> AttributeError: 'str' object has no attribute 'headers'
