"""A response raised as if it were an exception.

raise is for exceptions, and a response is none: Python stops with a TypeError, and the visitor
sees an error page instead of your redirect. In a view you can simply return the response. Where
you are too deep to return it, hand it to abort(), which raises an exception that carries the
response.

Wrong::

    from flask import Flask, redirect, request

    app = Flask(__name__)


    @app.get("/")
    def index():
        if "user" not in request.args:
            raise redirect("/login")  # RSP210
        return "Hi"

    # GET / -> TypeError: exceptions must derive from BaseException

Right::

    from flask import Flask, abort, make_response, redirect, request

    app = Flask(__name__)


    @app.get("/")
    def index():
        if "user" not in request.args:
            abort(redirect("/login"))
        return make_response("Hi")

    # GET / -> 302, Location: /login
    # GET /?user=ada -> 200, body: Hi

Quiet on: HTTPExceptions, and exceptions of your own that carry a response.

Related: RSP202, RSP410

Flask docs: API, Useful Functions and Classes
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import is_response
from flake8_flask_response.analysis.events.model import Raised
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class ResponseRaised(Rule[Raised]):
    listens = (Raised,)

    def check(self, event: Raised) -> Iterator[Finding]:
        if not isinstance(event.node, ast.Raise):
            return
        raised = event.node.exc
        if raised is None or not event.value.every(is_response):
            return
        text = source(raised)
        what = "this" if text == "..." else f"'{text}'"
        yield Finding(
            event.node,
            f"{what} is a response, and only exceptions can be raised;"
            f" return it, or hand it over: abort({text})",
        )
