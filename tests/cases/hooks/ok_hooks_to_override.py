"""A base class with empty hooks that its subclass fills, and a wrapper that only registers."""
import functools

from flask import Flask, g

app = Flask(__name__)
DOCUMENTED = {}


class Extension:
    def __init__(self, app):
        app.before_request(self.start)
        app.after_request(self.finish)

    def start(self):
        """Called before each request."""

    def finish(self, response):
        """Called after each request; has to return the response."""
        raise NotImplementedError


class Quiet(Extension):
    def finish(self, response):
        response.headers["X-Quiet"] = "1"
        return response


class Base:
    def __init__(self, app):
        app.after_request(self.after)

    def after(self, response):
        ...


class Marked(Base):
    def after(self, response):
        response.headers["X-Marked"] = "1"
        return response


def documented(text):
    def decorate(view):
        DOCUMENTED[view.__name__] = text

        @functools.wraps(view)
        def wrapper(*args, **kwargs):
            return view(*args, **kwargs)

        return wrapper

    return decorate


Quiet(app)
Marked(app)


@documented("The front page")
@app.route("/")
def index():
    g.seen = True
    return DOCUMENTED["index"]


# GET / -> 200, X-Quiet: 1, X-Marked: 1, body: The front page
