"""Hooks of a blueprint, for itself and for the whole app, without a return."""
from flask import Blueprint, Flask, request

bp = Blueprint("shop", __name__, url_prefix="/shop")


@bp.after_request
def no_store(resp):  # RSP701
    resp.cache_control.no_store = True


@bp.after_app_request
def security(resp):
    if request.path.startswith("/shop"):
        return resp
    resp.headers["X-Content-Type-Options"] = "nosniff"
    return None  # RSP701


@bp.get("/")
def shop():
    return "shop"


app = Flask(__name__)
app.register_blueprint(bp)


@app.get("/")
def index():
    return "home"


# GET /shop/ -> TypeError: 'NoneType' object is not callable
# GET / -> TypeError: 'NoneType' object is not callable
