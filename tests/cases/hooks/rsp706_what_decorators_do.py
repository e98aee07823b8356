"""Wrappers that never run: of classes, of objects, of partial, by other names, above handlers."""

from functools import partial, wraps

from flask import Blueprint, Flask, abort, jsonify, request
from flask_caching import Cache
from flask_login import login_required

members = login_required
store = Cache(config={"CACHE_TYPE": "NullCache"})
kept = store.cached


class Keyed:
    def __init__(self, view):
        self.view = view
        self.__name__ = view.__name__

    def __call__(self, *args, **values):
        if "key" not in request.args:
            abort(403)
        return self.view(*args, **values)


class Needs:
    def __init__(self, word):
        self.word = word

    def __call__(self, view):
        @wraps(view)
        def wrapper(*args, **kwargs):
            if self.word not in request.args:
                abort(403)
            return view(*args, **kwargs)

        return wrapper

    def also(self, other):
        def decorator(view):
            def wrapper(*args, **kwargs):
                if other not in request.args:
                    abort(403)
                return view(*args, **kwargs)

            return wrapper

        return decorator


def guard(word, view, *args, **kwargs):
    if word not in request.args:
        abort(403)
    return view(*args, **kwargs)


def guarded(view):
    return partial(guard, "key", view)


needs = Needs("key")


def create_app():
    app = Flask(__name__)
    store.init_app(app)
    bp = Blueprint("shop", __name__)

    @Keyed  # RSP706
    @app.get("/keyed/<name>")
    def keyed(name):
        return name

    @needs  # RSP706
    @app.get("/needs")
    def needed():
        return "secret"

    @Needs("token")  # RSP706
    @bp.get("/token")
    def token():
        return "secret"

    @needs.also("other")  # RSP706
    @bp.get("/also")
    def also():
        return "secret"

    @guarded  # RSP706
    @app.get("/partial")
    def by_partial():
        return "secret"

    @members  # RSP706
    @app.get("/members")
    def for_members():
        return "secret"

    @kept(timeout=60)  # RSP706
    @app.get("/kept")
    def kept_page():
        return "page"

    @needs  # RSP706
    @app.errorhandler(404)
    def missing(error):
        return jsonify(error="nothing here"), 404

    @Keyed  # RSP706
    @bp.after_request
    def marked(response):
        response.headers["X-Shop"] = "open"
        return response

    app.register_blueprint(bp)
    return app


# GET /keyed/ada -> 200, body: ada
# GET /needs -> 200, body: secret
# GET /token -> 200, X-Shop: open, body: secret
# GET /also -> 200, body: secret
# GET /partial -> 200, body: secret
# GET /members -> 200, body: secret
# GET /kept -> 200, body: page
# GET /nowhere -> 404, json: {"error": "nothing here"}
