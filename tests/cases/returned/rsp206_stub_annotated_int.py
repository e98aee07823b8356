"""A method that subclasses write promises an int, which Flask cannot send."""

from flask import Flask

app = Flask(__name__)


class Counter:
    def count(self) -> int:
        raise NotImplementedError


class Three(Counter):
    def count(self) -> int:
        return 3


def serve(counter: Counter):
    @app.get("/count")
    def count():
        return counter.count()  # RSP206


serve(Three())
# GET /count -> TypeError: The view function did not return a valid response. The return type must be...
