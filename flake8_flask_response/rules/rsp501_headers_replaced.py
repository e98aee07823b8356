"""The headers of a response replaced by a dict or a list.

A response's headers are an object of their own, and Content-Type, Location and every cookie live
in it. A plain dict or list in its place throws all of them away, and whatever sets a cookie
later, a session too, crashes. Add to the headers with update(), or set one at a time.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/report")
    def report():
        response = make_response("<h1>Report</h1>")
        response.headers = {"X-Frame-Options": "DENY"}  # RSP501
        return response


    @app.get("/login")
    def login():
        response = make_response("welcome")
        response.headers = {"Cache-Control": "no-store"}  # RSP501
        response.set_cookie("sid", "abc")
        return response

    # GET /report -> 200, X-Frame-Options: DENY, no Content-Type
    # GET /login -> AttributeError: 'dict' object has no attribute 'add'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/report")
    def report():
        response = make_response("<h1>Report</h1>")
        response.headers.update({"X-Frame-Options": "DENY"})
        return response


    @app.get("/login")
    def login():
        response = make_response("welcome")
        response.headers["Cache-Control"] = "no-store"
        response.set_cookie("sid", "abc", secure=True, httponly=True, samesite="Lax")
        return response

    # GET /report -> 200, X-Frame-Options: DENY, Content-Type: text/html; charset=utf-8
    # GET /login -> 200, Cache-Control: no-store, Set-Cookie: sid=abc...

Quiet on: a Headers object, and headers given to make_response() or Response().

Related: RSP503, RSP507

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import is_response, kind_of
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import kinds, source

_NO_HEADERS: Final = frozenset({"dict", "list", "tuple", "set", "str", "bytes", "None"})


class HeadersReplaced(Rule[AttributeUse]):
    listens = (AttributeUse,)

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if event.name != "headers" or event.mode != "write" or event.assigned is None:
            return
        if not event.receiver.every(is_response):
            return
        if not event.assigned.every(lambda s: kind_of(s) in _NO_HEADERS):
            return
        assert isinstance(event.node, ast.Attribute)
        owner = source(event.node.value)
        yield Finding(
            event.node,
            f"'{owner}.headers' becomes {kinds(event.assigned)}, so Content-Type and cookies are"
            f" lost; add to the headers instead: {owner}.headers.update(...)",
        )
