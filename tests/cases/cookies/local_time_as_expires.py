"""A local time without a zone as expires: Werkzeug takes it for UTC."""

import datetime as dt
import time
from datetime import datetime, timedelta
from functools import wraps

from flask import Blueprint, Flask, make_response
from flask.views import MethodView

bp = Blueprint("bp", __name__)
FLAGS = {"secure": True, "httponly": True, "samesite": "Lax"}


@bp.get("/coupon")
def coupon():
    response = make_response("ten percent")
    until = datetime.now() + timedelta(minutes=30)
    response.set_cookie("coupon", "10", expires=until, **FLAGS)  # RSP610
    return response


@bp.get("/inline")
def inline():
    response = make_response("inline")
    response.set_cookie("a", "1", expires=dt.datetime.now() + dt.timedelta(days=1))  # RSP610
    return response


class Stamp(MethodView):
    def get(self):
        response = make_response("stamp")
        try:
            until = datetime.fromtimestamp(time.time() + 3600)
        except OverflowError:
            until = datetime.today()
        response.set_cookie("stamp", "1", expires=until)  # RSP610
        return response


def kept(response, days):
    response.set_cookie("kept", "1", expires=datetime.now() + timedelta(days))  # RSP610
    return response


def cached(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        response = make_response(view(*args, **kwargs))
        response.expires = datetime.now() + timedelta(hours=1)  # RSP610
        return response

    return wrapper


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    app.add_url_rule("/stamp", view_func=Stamp.as_view("stamp"))

    @app.get("/kept")
    def keep():
        return kept(make_response("kept"), 3)

    @app.get("/cached")
    @cached
    def cache():
        return "cached"

    @app.get("/midnight")
    def midnight():
        response = make_response("midnight")
        for name in ("a", "b"):
            until = datetime.now() - timedelta(seconds=1)
            response.set_cookie(name, "1", expires=until)  # RSP610
        return response

    return app


# GET /coupon -> 200, Set-Cookie: coupon=10; Expires=...
# GET /inline -> 200, Set-Cookie: a=1; Expires=...
# GET /stamp -> 200, Set-Cookie: stamp=1; Expires=...
# GET /kept -> 200, Set-Cookie: kept=1; Expires=...
# GET /cached -> 200
# GET /midnight -> 200
