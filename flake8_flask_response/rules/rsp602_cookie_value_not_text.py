"""A cookie's value that is not text.

A cookie travels as text. set_cookie() does not turn numbers, True, None, dicts or objects into
text for you: it raises TypeError. Bytes were accepted up to Werkzeug 2.3 and are refused since
3.0. Make the text yourself, with str() or json.dumps(), and read it back with int() or
json.loads().

Wrong::

    import json
    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/visits")
    def visits():
        count = int(request.cookies.get("visits", 0)) + 1
        response = make_response("Hello")
        response.set_cookie("visits", count)  # RSP602
        return response


    @app.get("/prefs")
    def prefs():
        response = make_response("Hello")
        response.set_cookie("prefs", {"theme": "dark"})  # RSP602
        return response


    @app.get("/bytes")
    def as_bytes():
        response = make_response("Hello")
        response.set_cookie("prefs", json.dumps([1]).encode())  # RSP602
        return response

    # GET /visits -> TypeError: ...
    # GET /prefs -> TypeError: ...
    # GET /bytes -> TypeError: ... [Werkzeug >= 3.0]

Right::

    import json
    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/visits")
    def visits():
        count = int(request.cookies.get("visits", 0)) + 1
        response = make_response("Hello")
        response.set_cookie("visits", str(count), secure=True, httponly=True, samesite="Lax")
        return response


    @app.get("/prefs")
    def prefs():
        text = json.dumps(["dark"])
        response = make_response("Hello")
        response.set_cookie("prefs", text, secure=True, httponly=True, samesite="Lax")
        return response

    # GET /visits -> 200, Set-Cookie: visits=1; Secure; HttpOnly; Path=/; SameSite=Lax
    # GET /prefs -> 200, Set-Cookie: prefs="[\\"dark\\"]"...

Quiet on: values that may be text, and responses of other frameworks.

Related: RSP503, RSP609

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import (
    LocalInstance,
    Part,
    Shape,
    Value,
    is_none,
    kind_of,
)
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.interpreter.objects import external_bases
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.edits import Fix, Replace, safe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source

_TEXT = frozenset({"str", "Markup"})
_DATA = frozenset({"dict", "list", "tuple"})
_NUMBERS = frozenset({"int", "float"})


class CookieValueNotText(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        if cookie is None or cookie.method != "set_cookie":
            return
        given = cookie.given("value")
        if given is None or not given.every(_is_refused):
            return
        node = cookie.node("value")
        unpacked = node is event.node
        subject = "the cookie's value" if unpacked else quoted(node)
        what = described(given, None if unpacked else node)
        yield Finding(
            node,
            f"{subject} is {what} and {_reason(given)}; {_cure(given, cookie)}",
            None if unpacked else _fix(given, node),
        )


def _is_refused(shape: Shape) -> bool:
    if isinstance(shape, Part):
        return shape.kind == "bytes"
    if isinstance(shape, LocalInstance):
        return not external_bases(shape.unit)
    return kind_of(shape) not in ("", *_TEXT)


def _fix(given: Value, node: ast.expr) -> Fix | None:
    if not given.every(lambda s: kind_of(s) in _NUMBERS):
        return None
    return safe("make it text", Replace(node, f"str({text_of(node)})"))


def _reason(given: Value) -> str:
    if given.every(lambda s: kind_of(s) == "bytes"):
        return "set_cookie() refuses bytes since Werkzeug 3.0"
    return "a cookie's value is text"


def _cure(given: Value, cookie: CookieCall) -> str:
    node = cookie.node("value")
    name = "value" if node is cookie.event.node else source(node)
    if given.every(lambda s: kind_of(s) == "bytes"):
        func = node.func if isinstance(node, ast.Call) else None
        if isinstance(func, ast.Attribute) and func.attr == "encode":
            return f"leave out the encode: {source(func.value)}"
        return f"write {name}.decode()"
    if given.every(is_none):
        assert isinstance(cookie.event.call.func, ast.Attribute)
        return f'write "", or {source(cookie.event.call.func.value)}.delete_cookie(name)'
    if given.every(lambda s: kind_of(s) in _DATA):
        return f"write json.dumps({name})"
    return f"write str({name})"
