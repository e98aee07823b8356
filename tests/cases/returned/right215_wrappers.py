"""Wrappers that return what the view gave, changed or not, and decorators without a wrapper."""

from functools import wraps

from flask import Flask, abort, current_app, make_response, redirect, request

app = Flask(__name__)


VIEWS = []


def registered(view):
    VIEWS.append(view)
    return view


def logged(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        rv = view(*args, **kwargs)
        current_app.logger.debug("%s", rv)
        return rv

    return wrapper


def no_cache(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        response = make_response(view(*args, **kwargs))
        response.headers["Cache-Control"] = "no-store"
        return response

    return wrapper


def login_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if "user" not in request.args:
            return redirect("/login")
        return view(*args, **kwargs)

    return wrapper


def admin_required(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        if request.args.get("user") != "admin":
            abort(403)
        return view(*args, **kwargs)

    return wrapper


def timed(view):
    @wraps(view)
    def wrapper(*args, **kwargs):
        try:
            return view(*args, **kwargs)
        except KeyError:
            return "key", 400
        finally:
            current_app.logger.debug("done")

    return wrapper


@app.get("/logged")
@registered
@logged
def one():
    return "one"


@app.get("/cache")
@no_cache
def two():
    return {"two": 2}, 202


@app.get("/login")
@login_required
def three():
    return "three"


@app.get("/admin")
@admin_required
@timed
def four():
    return request.args["four"]


# GET /logged -> 200, body: one
# GET /cache -> 202, Cache-Control: no-store, body: {"two":2}
# GET /login -> 302, Location: /login, body: <!doctype html>...
# GET /login?user=a -> 200, body: three
# GET /admin?user=admin -> 400, body: key
# GET /admin -> 403
