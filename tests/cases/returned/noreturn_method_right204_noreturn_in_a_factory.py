"""A nested function annotated NoReturn calls what it was handed."""

from typing import NoReturn
from flask import Flask, abort, request


def create_app(stop=abort):
    app = Flask(__name__)

    def refuse(code: int) -> NoReturn:
        stop(code)

    @app.get("/door")
    def door():
        if "key" in request.args:
            return "open"
        refuse(403)

    return app


# GET /door -> 403
# GET /door?key=1 -> 200, body: open
