"""Cookies written to response.cookies, which a response does not have.

request.cookies holds what the browser sent. The response has no such mapping: reading its
cookies raises AttributeError, and assigning one makes an attribute that Flask never looks at. A
cookie is sent with response.set_cookie() and taken away with response.delete_cookie().

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("Welcome")
        response.cookies["theme"] = "dark"  # RSP601
        return response


    @app.get("/logout")
    def logout():
        response = make_response("Bye")
        response.cookies = {}  # RSP601
        return response

    # GET /login -> AttributeError: 'Response' object has no attribute 'cookies'
    # GET /logout -> 200, no Set-Cookie, body: Bye

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark", secure=True, httponly=True, samesite="Lax")
        return response


    @app.get("/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme")
        return response

    # GET /login -> 200, Set-Cookie: theme=dark; Secure; HttpOnly; Path=/; SameSite=Lax
    # GET /logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...

Quiet on: request.cookies, the cookies of other libraries' responses, and a Response class of
your own.

Related: RSP105, RSP502, RSP608

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import ResponseState
from flake8_flask_response.analysis.domain.values import is_response
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source


class CookiesAttribute(Rule[AttributeUse]):
    listens = (AttributeUse,)

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if event.name != "cookies" or not event.receiver.every(is_response):
            return
        states = [s for s in event.states if isinstance(s, ResponseState)]
        if not states or any(s.cls not in RESPONSE_CLASSES for s in states):
            return
        assert isinstance(event.node, ast.Attribute)
        owner = source(event.node.value)
        if event.mode == "write":
            fault = f"{quoted(event.node)} is an attribute that Flask never looks at"
        else:
            fault = f"{quoted(event.node.value)} is a response and has no 'cookies'"
        cure = f"{owner}.set_cookie(name, value) or {owner}.delete_cookie(name)"
        yield Finding(event.node, f"{fault}; write {cure}")
