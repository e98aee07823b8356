"""A blueprint's route on a function with a parameter that is not in the rule, used by the view."""

from flask import Blueprint, Flask, request

bp = Blueprint("shop", __name__)


@bp.get("/price")
def _price_of(name):
    if name == "lamp":
        return 3
    return None


@bp.get("/price")
def price():
    found = _price_of(request.args.get("name"))
    if found is None:
        return "unknown", 404
    return {"price": found}


app = Flask(__name__)
app.register_blueprint(bp)
# GET /price -> TypeError: _price_of() missing 1 required positional argument: 'name'
