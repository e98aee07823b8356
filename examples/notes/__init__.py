"""A larger app: a factory, a blueprint and views that are classes."""

from flask import Flask, make_response

from .views import notes


def create_app():
    """Make a fresh app; each has its own notes, so tests do not disturb each other."""
    app = Flask(__name__)
    app.extensions["notes"] = {}
    app.register_blueprint(notes)
    app.register_error_handler(405, method_not_allowed)
    return app


def method_not_allowed(error):
    """Say which methods there are, in the body and in the header."""
    response = make_response(f"Try one of: {', '.join(sorted(error.valid_methods))}", 405)
    response.headers["Allow"] = ", ".join(sorted(error.valid_methods))
    return response
