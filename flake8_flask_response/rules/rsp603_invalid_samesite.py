"""`samesite` isn't "Strict", "Lax" or "None"

The attribute SameSite tells the browser whether to send the cookie with requests that start on
other sites. set_cookie() takes the text "Strict", "Lax" or "None" for it, or the object `None`,
which sends no attribute. Any other text raises ValueError, and True or False raise AttributeError.
"Lax" suits most cookies: links from other sites send the cookie, but forms that use POST don't.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/dark")
    def dark():
        response = make_response("Dark")
        response.set_cookie("theme", "dark", samesite="same-site")  # RSP603
        return response


    @app.get("/light")
    def light():
        response = make_response("Light")
        response.set_cookie("theme", "light", samesite=True)  # RSP603
        return response


    @app.get("/plain")
    def plain():
        response = make_response("Plain")
        response.set_cookie("theme", "plain", samesite=False)  # RSP603
        return response

    # GET /dark -> ValueError: SameSite must be 'Strict', 'Lax', or 'None'.
    # GET /light -> AttributeError: 'bool' object has no attribute 'title'
    # GET /plain -> AttributeError: 'bool' object has no attribute 'title'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/dark")
    def dark():
        response = make_response("Dark")
        response.set_cookie("theme", "dark", samesite="Lax")
        return response


    @app.get("/light")
    def light():
        response = make_response("Light")
        response.set_cookie("theme", "light", samesite="Lax")
        return response


    @app.get("/plain")
    def plain():
        response = make_response("Plain")
        response.set_cookie("theme", "plain", samesite=None)
        return response

    # GET /dark -> 200, Set-Cookie: theme=dark; Path=/; SameSite=Lax
    # GET /light -> 200, Set-Cookie: theme=light; Path=/; SameSite=Lax
    # GET /plain -> 200, Set-Cookie: theme=plain; Path=/

Quiet on: The rule reports nothing for the three words in upper or lower case and for None. It also
reports nothing if the linter can't work out the value.

Related: RSP604, RSP903

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Const, Instance, Shape, Value, is_none
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.cures import Cure, unpacked_in
from flake8_flask_response.edits import Replace, keyword_of, safe, unsafe
from flake8_flask_response.knowledge.http import SAMESITE
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, source

_NOT_TEXT = frozenset({"bool", "int", "float", "dict", "list", "tuple", "set"})
_NOT_SENT = " (the cookie then gets no SameSite attribute)"
_WORDS = '"Strict", "Lax" or "None"'


class InvalidSamesite(Rule[Call]):
    listens = (Call,)
    no_fix = "None if samesite comes from unpacked arguments."

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        given = cookie.given("samesite") if cookie is not None else None
        if cookie is None or given is None or not given.every(_is_refused):
            return
        node = cookie.node("samesite")
        textual = given.every(lambda s: isinstance(s, Const) and s.type is str)
        if node is event.node:
            text = given.constant if isinstance(given.constant, str) else ""
            what = f'samesite "{text}"' if text and text.isascii() else "this samesite"
        elif textual:
            what = f"samesite={source(node)}"
        else:
            what = f"samesite={source(node)} is {described(given, node)} and"
        error = "ValueError" if textual else "AttributeError"
        if not textual and not given.every(_has_no_title):
            error = "an error"
        cure, fix = _cure(cookie, given, node)
        yield Finding(
            node,
            f"{what} isn't {_WORDS}, so {cookie.method}() raises {error}; {cure}",
            fix,
        )


def _is_refused(shape: Shape) -> bool:
    if is_none(shape):
        return False
    if isinstance(shape, Const):
        return not isinstance(shape.value, str) or shape.value.title() not in SAMESITE
    return isinstance(shape, Instance) and shape.kind in _NOT_TEXT


def _has_no_title(shape: Shape) -> bool:
    """Whether it has no method `title`, which Werkzeug calls."""
    return not isinstance(shape, Const) or shape.type not in (str, bytes)


def _cure(cookie: CookieCall, given: Value, node: ast.expr) -> Cure:
    if node is cookie.event.node:
        return f'in {unpacked_in(cookie.event.call)}, set it to "Lax"', None
    keyword = keyword_of(cookie.event.call, "samesite")
    if given.every(_means_none) and keyword is not None:
        return f"write samesite=None{_NOT_SENT}", safe("write samesite=None", Replace(node, "None"))
    return 'write samesite="Lax"', unsafe('write samesite="Lax"', Replace(node, '"Lax"'))


def _means_none(shape: Shape) -> bool:
    return isinstance(shape, Const) and (shape.value is False or shape.value == "")
