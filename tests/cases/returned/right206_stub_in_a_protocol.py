"""A Protocol's method annotated with object, called from a hook and a view."""

from typing import Protocol
from flask import Flask


class Gate(Protocol):
    def check(self) -> object: ...
    def page(self) -> object:
        """The page."""


class Open:
    def check(self):
        return None

    def page(self):
        return "in"


def create_app(gate: Gate = Open()):
    app = Flask(__name__)

    @app.before_request
    def first():
        return gate.check()

    @app.get("/")
    def index():
        return gate.page()

    return app


# GET / -> 200, body: in
