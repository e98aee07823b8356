"""A decorator with arguments from a package, by a star import, above a blueprint's routes."""

from flask import Blueprint, Flask
from web.guards import *

bp = Blueprint("shop", __name__)


@limited("abc")  # RSP706
@bp.route("/papers")
def papers():
    return "secret"


app = Flask(__name__)
app.register_blueprint(bp)
# GET /papers -> 200, body: secret
