"""A samesite that is not Strict, Lax or None.

SameSite tells the browser when to send the cookie along with requests from other sites. Werkzeug
takes exactly three words for it, as text and in any case: "Strict", "Lax" and "None". Any other
text raises ValueError, and True or False raise AttributeError. Leave samesite out if you do not
want the attribute.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/word")
    def word():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", samesite="same-site")  # RSP603
        return response


    @app.get("/flag")
    def flag():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", samesite=True)  # RSP603
        return response

    # GET /word -> ValueError: SameSite must be 'Strict', 'Lax', or 'None'.
    # GET /flag -> AttributeError: 'bool' object has no attribute 'title'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/word")
    def word():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", secure=True, httponly=True, samesite="Lax")
        return response

    # GET /word -> 200, Set-Cookie: theme=dark; Secure; HttpOnly; Path=/; SameSite=Lax

Quiet on: the three words in any case, None as a value, and a samesite that is not known.

Related: RSP604, RSP903

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Const, Instance, Shape, is_none
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import cookie_call
from flake8_flask_response.knowledge.http import SAMESITE
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, source

_NOT_TEXT = frozenset({"bool", "int", "float", "dict", "list", "tuple", "set"})


class InvalidSamesite(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        given = cookie.given("samesite") if cookie is not None else None
        if cookie is None or given is None or not given.every(_is_refused):
            return
        node = cookie.node("samesite")
        if node is event.node:
            text = given.constant if isinstance(given.constant, str) else ""
            what = f"samesite {text!r}" if text and text.isascii() else "this samesite"
        elif given.every(lambda s: isinstance(s, Const) and s.type is str):
            what = f"samesite={source(node)}"
        else:
            what = f"samesite={source(node)} is {described(given, node)} and"
        yield Finding(
            node,
            f'{what} is none of "Strict", "Lax" and "None", so {cookie.method}() raises an'
            ' error; write samesite="Lax"',
        )


def _is_refused(shape: Shape) -> bool:
    if is_none(shape):
        return False
    if isinstance(shape, Const):
        return not isinstance(shape.value, str) or shape.value.title() not in SAMESITE
    return isinstance(shape, Instance) and shape.kind in _NOT_TEXT
