"""The value of a cookie is a number, a dict, None or bytes instead of text

A cookie travels as text. set_cookie() doesn't turn a number, True, None or a dict into text: it
raises TypeError. Since Werkzeug 3.0, it also raises TypeError for bytes. Turn it into text yourself
with str() or json.dumps(). Turn it back with int() or json.loads() when you read the cookie.

Wrong::

    import json

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/visits")
    def visits():
        count = int(request.cookies.get("visits", 0)) + 1
        response = make_response(f"Visit number {count}")
        response.set_cookie("visits", count)  # RSP602
        return response


    @app.get("/settings")
    def settings():
        response = make_response("Saved")
        response.set_cookie("settings", {"theme": "dark"})  # RSP602
        return response


    @app.get("/cart")
    def cart():
        response = make_response("In your cart")
        response.set_cookie("cart", json.dumps([7]).encode())  # RSP602
        return response

    # GET /visits -> TypeError: expected string or bytes-like object...
    # GET /settings -> TypeError: expected string or bytes-like object...
    # GET /cart -> TypeError: cannot use a string pattern... [Werkzeug >= 3.0]

Right::

    import json

    from flask import Flask, make_response, request

    app = Flask(__name__)


    @app.get("/visits")
    def visits():
        count = int(request.cookies.get("visits", 0)) + 1
        response = make_response(f"Visit number {count}")
        response.set_cookie("visits", str(count))
        return response


    @app.get("/settings")
    def settings():
        response = make_response("Saved")
        response.set_cookie("settings", json.dumps({"theme": "dark"}))
        return response


    @app.get("/cart")
    def cart():
        response = make_response("In your cart")
        response.set_cookie("cart", json.dumps([7]))
        return response

    # GET /visits -> 200, Set-Cookie: visits=1; Path=/
    # GET /settings -> 200, Set-Cookie: settings="{\\"theme\\": \\"dark\\"}"; Path=/
    # GET /cart -> 200, Set-Cookie: cart=[7]; Path=/

Quiet on: The rule reports nothing if the value may be text. The set_cookie() of other frameworks,
such as Django, takes other values, so it isn't reported.

Related: RSP503, RSP609

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.classes import external_bases
from flake8_flask_response.analysis.domain.values import (
    LocalInstance,
    Part,
    Shape,
    Value,
    is_none,
    kind_of,
)
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.cures import Cure, Spell, arguments, code, unpacked_in
from flake8_flask_response.cures.json_bodies import dumped
from flake8_flask_response.edits import Replace, safe, unsafe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import as_code, described, quoted, source

_TEXT = frozenset({"str", "Markup"})
_DATA = {"dict": "{}", "list": "{}", "tuple": "{}", "set": "list({})", "frozenset": "list({})"}
"""What becomes JSON text, and what has to be put around it first."""
_NUMBERS = frozenset({"int", "float"})
_OF_THE_COOKIE = frozenset({"path", "domain", "secure", "httponly", "samesite"})
"""Keywords that delete_cookie() knows as well."""


class CookieValueNotText(Rule[Call]):
    listens = (Call,)
    no_fix = "None if the value comes from unpacked arguments, or is an instance of your own class."

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
        cure, fix = _unpacked(given, event.call) if unpacked else _cure(given, node, cookie)
        yield Finding(node, f"{subject} is {what}, and {_reason(given)}; {cure}", fix)


def _is_refused(shape: Shape) -> bool:
    if isinstance(shape, Part):
        return shape.kind == "bytes"
    if isinstance(shape, LocalInstance):
        return not external_bases(shape.unit)
    return kind_of(shape) not in ("", *_TEXT)


def _reason(given: Value) -> str:
    if given.every(lambda s: kind_of(s) == "bytes"):
        return "set_cookie() refuses bytes since Werkzeug 3.0"
    return "set_cookie() takes only text"


def _unpacked(given: Value, call: ast.Call) -> Cure:
    literal = as_code(given, "")
    if literal and given.every(lambda s: kind_of(s) in _NUMBERS):
        return f'in {unpacked_in(call)}, write it as text, "{literal}"', None
    return f"in {unpacked_in(call)}, turn it into text", None


def _cure(given: Value, node: ast.expr, cookie: CookieCall) -> Cure:
    kinds = {kind_of(shape) for shape in given.shapes}
    if kinds == {"bytes"}:
        return _decoded(node)
    if given.every(is_none):
        return _deleted(node, cookie)
    if kinds <= _DATA.keys():
        form = "list({})" if any(_DATA[kind] != "{}" for kind in kinds) else "{}"
        fix = safe("make JSON text", Replace(node, dumped(node, text_of, form)))
        return f"write {dumped(node, code, form)}", fix
    if isinstance(node, ast.Constant):
        literal = f'"{source(node)}"'
        made = safe if kinds <= _NUMBERS else unsafe
        return f"write {literal}", made(f"send {literal}", Replace(node, literal))
    words, replaced = f"write str({code(node)})", Replace(node, f"str({text_of(node)})")
    if kinds <= _NUMBERS:
        return words, safe("make it text", replaced)
    if any(isinstance(shape, LocalInstance) for shape in given.shapes):
        return "pass a text, such as its id or its name", None
    if kinds <= {"function", "class"}:
        called = Replace(node, f"{text_of(node)}()")
        return f"call it: {source(node)}()", unsafe("call it", called)
    return words, unsafe(f"send str({source(node)})", replaced)


def _decoded(node: ast.expr) -> Cure:
    """The text that bytes were made of, or the text that they make."""
    if isinstance(node, ast.Constant) and isinstance(node.value, bytes):
        literal = f'"{node.value.decode("latin-1")}"'
        if literal.isascii() and literal.isprintable() and literal.count('"') == 2:
            return f"write {literal}", safe("write text", Replace(node, literal))
    method = node.func if isinstance(node, ast.Call) else None
    if isinstance(method, ast.Attribute) and method.attr == "encode":
        replaced = Replace(node, text_of(method.value))
        return f"leave out encode(): {code(method.value)}", safe("leave out encode()", replaced)
    decoded = Replace(node, f"{text_of(node, tight=True)}.decode()")
    return f"write {source(node)}.decode()", safe("decode it", decoded)


def _deleted(node: ast.expr, cookie: CookieCall) -> Cure:
    """The cure for None: an empty text, or the cookie is deleted."""
    call = cookie.event.call
    method = call.func
    empty = 'write ""'
    others = {keyword.arg for keyword in call.keywords} - {"key", "value"}
    if not isinstance(method, ast.Attribute) or len(call.args) > 2 or not others <= _OF_THE_COOKIE:
        return empty, unsafe("send an empty value", Replace(node, '""'))
    owner = method.value

    def deletion(spell: Spell) -> str:
        kept = ast.Call(
            call.func,
            [one for one in call.args if one is not node],
            [one for one in call.keywords if one.value is not node],
        )
        return f"{spell(owner)}.delete_cookie({arguments(kept, spell)})"

    fix = unsafe("delete the cookie", Replace(call, deletion(text_of)))
    return f"{empty}, or delete the cookie: {deletion(code)}", fix
