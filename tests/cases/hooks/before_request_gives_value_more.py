"""Objects, numbers and flags returned from hooks in a factory and from a module's helper."""
from __future__ import annotations

from datetime import datetime, timezone

from flask import Flask, g, request


class User:
    def __init__(self, name):
        self.name = name


def load_user(name):
    return User(name)


def create_app(kind):
    app = Flask(__name__)

    if kind == "user":

        @app.before_request
        def user():
            g.user = load_user("ann")
            return g.user is not None  # RSP704

    elif kind == "time":

        @app.before_request
        def started() -> datetime:
            g.started = datetime.now(timezone.utc)
            return datetime.now(timezone.utc)  # RSP704

    elif kind == "class":

        @app.before_request
        def who():
            return User("ann")  # RSP704

    else:

        @app.before_request
        def counted():
            if request.args:
                return 1  # RSP704
            return None

    app.add_url_rule("/", "index", lambda: "x")
    return app


app = create_app("count")

# GET / -> 200, body: x
# GET /?a=1 -> TypeError: The view function did not return a valid response....
