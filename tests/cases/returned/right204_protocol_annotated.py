"""A Protocol's method has an annotation and no body: what is handed in decides."""

from typing import Protocol
from flask import Flask


class Shelf(Protocol):
    def front(self) -> dict[str, int]:
        """What lies in front."""
        ...


class Wooden:
    def front(self) -> dict[str, int]:
        return {"books": 3}


def create_app(shelf: Shelf | None = None):
    app = Flask(__name__)
    kept: Shelf = shelf or Wooden()

    @app.get("/front")
    def front():
        return kept.front()

    return app


# GET /front -> 200, body: {"books":3}
