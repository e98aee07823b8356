"""An imported name annotated with object, and a function annotated so that is handed in."""

from collections.abc import Callable
from flask import Flask, redirect


def serve(app: Flask, answer: Callable[[], object]) -> None:
    @app.get("/finish")
    def finish() -> object:
        return answer()


def create_app():
    app = Flask(__name__)
    serve(app, lambda: redirect("/thanks"))
    return app


# GET /finish -> 302, Location: /thanks
