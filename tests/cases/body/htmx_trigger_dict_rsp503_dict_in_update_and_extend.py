"""headers.update() and headers.set() with a dict for a value, in a hook and a helper."""

from flask import Blueprint, Flask, make_response

bp = Blueprint("cart", __name__)


def triggered(response, **events):
    response.headers.set("HX-Trigger", events)  # RSP503
    return response


@bp.after_request
def mark(response):
    response.headers.update({"X-Build": {"number": 3}})  # RSP503
    return response


@bp.post("/cart")
def cart():
    return triggered(make_response("cart"), cart=2)


app = Flask(__name__)
app.register_blueprint(bp)
# POST /cart -> 200, HX-Trigger: {'cart': 2}, X-Build: {'number': 3}, body: cart
