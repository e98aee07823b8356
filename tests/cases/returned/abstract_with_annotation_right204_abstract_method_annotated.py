"""An abstract method with an annotation and only a docstring is written by each subclass."""

from abc import ABC, abstractmethod
from flask import Flask

app = Flask(__name__)


class Store(ABC):
    @abstractmethod
    def page(self) -> str:
        """To be written by each store, in modules of their own."""


def serve(store: Store):
    @app.get("/page")
    def page():
        return store.page()


serve(type("Shelf", (Store,), {"page": lambda self: "shelf"})())
# GET /page -> 200, body: shelf
