"""Decorators above a route that have done their work: they mark, note, register or hand back."""

import functools
from functools import partial, wraps

from flask import Blueprint, Flask, abort, current_app, request

bp = Blueprint("pages", __name__)
NOTED, CHECKS = [], {}


def login_required(view):
    view.needs_login = True
    return view


def admin_required(view):
    NOTED.append(view.__name__)


def token_required(view):
    def check():
        if request.endpoint == f"pages.{view.__name__}" and "token" not in request.args:
            abort(401)

    bp.before_request(check)


def checked_by(name):
    def decorator(view):
        def check():
            return view.__name__ == name

        CHECKS[name] = check

    return decorator


class Documented:
    """Only keeps the view's words; nothing of it has to run."""

    def __init__(self, view):
        self.view = view
        self.words = view.__doc__

    def __call__(self, *args, **kwargs):
        return self.view(*args, **kwargs)


class Menu:
    def __init__(self):
        self.entries = []

    def __call__(self, view):
        self.entries.append(view.__name__)
        return view

    def entry(self, title):
        def note(view):
            self.entries.append(title)
            return view

        return note


menu = Menu()


def weighed(weight, view):
    view.weight = weight
    return view


@bp.before_request
def look():
    view = current_app.view_functions[request.endpoint]
    if getattr(view, "needs_login", False) and "user" not in request.args:
        abort(403)


@login_required
@bp.get("/marked")
def marked():
    return "marked"


@admin_required
@bp.get("/noted")
def noted():
    return "noted"


@token_required
@bp.get("/checked")
def checked():
    return "checked"


@checked_by("known")
@bp.get("/known")
def known():
    return "known"


@Documented
@bp.get("/documented")
def documented():
    """What it does."""
    return "documented"


@menu
@bp.get("/listed")
def listed():
    return "listed"


@menu.entry("Titled")
@bp.get("/titled")
def titled():
    return "titled"


@partial(weighed, 3)
@bp.get("/weighed")
def heavy():
    return str(current_app.view_functions["pages.heavy"].weight)


def doubled(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return 2 * function(*args, **kwargs)

    return wrapper


@doubled
def helper():
    return "ha"


@bp.get("/helped")
@functools.cache
@doubled
def helped():
    return helper()


@bp.app_errorhandler(404)
@doubled
def missing(error):
    return "no", 404


def create_app():
    app = Flask(__name__)
    app.register_blueprint(bp)
    return app


# GET /marked -> 403
# GET /marked?user=1 -> 200, body: marked
# GET /noted -> 200, body: noted
# GET /checked -> 401
# GET /checked?token=1 -> 200, body: checked
# GET /known -> 200, body: known
# GET /documented -> 200, body: documented
# GET /listed -> 200, body: listed
# GET /titled -> 200, body: titled
# GET /weighed -> 200, body: 3
# GET /helped -> 200, body: hahahaha
