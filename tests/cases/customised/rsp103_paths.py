"""The dict comes from helpers, branches, methods and typed code."""

from __future__ import annotations

from typing import Any

from flask import Flask, request
from flask.views import MethodView


def describe(n: int) -> dict[str, Any]:
    return {"n": n}


def error(text):
    return {"error": text}


class Things(MethodView):
    def data(self):
        found = {}
        found["a"] = 1
        return found

    def get(self):
        result = self.data()
        result.mimetype = "application/hal+json"  # RSP103
        return result


def create_app() -> Flask:
    app = Flask(__name__)

    @app.get("/typed/<int:n>")
    def typed(n: int) -> dict[str, Any]:
        body = describe(n)
        body.headers["X-N"] = str(n)  # RSP103
        return body

    @app.get("/branch")
    def branch():
        if request.args:
            body = {"ok": True}
        else:
            body = error("nothing asked")
        body.set_cookie("asked", "1")  # RSP103
        return body, 400

    app.add_url_rule("/things", view_func=Things.as_view("things"))
    return app


app = create_app()

# GET /typed/3 -> AttributeError: 'dict' object has no attribute 'headers'
# GET /branch -> AttributeError: 'dict' object has no attribute 'set_cookie'
# GET /things -> AttributeError: 'dict' object has no attribute 'mimetype'
