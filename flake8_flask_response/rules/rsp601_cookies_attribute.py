"""A cookie is written to response.cookies, but a response has no such attribute

request.cookies holds the cookies that the browser sent. A response object has no such attribute, so
response.cookies["theme"] raises AttributeError. Python lets you assign to response.cookies, but
Flask ignores it and sends no cookie. Set a cookie with response.set_cookie(), and delete one with
response.delete_cookie().

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("Welcome")
        response.cookies["theme"] = "dark"  # RSP601
        return response


    @app.get("/settings")
    def settings():
        response = make_response("Saved")
        response.cookies = {"theme": "light"}  # RSP601
        return response


    @app.get("/logout")
    def logout():
        response = make_response("Bye")
        del response.cookies["theme"]  # RSP601
        return response

    # GET /login -> AttributeError: 'Response' object has no attribute 'cookies'
    # GET /settings -> 200, no Set-Cookie, body: Saved
    # GET /logout -> AttributeError: 'Response' object has no attribute 'cookies'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/login")
    def login():
        response = make_response("Welcome")
        response.set_cookie("theme", "dark")
        return response


    @app.get("/settings")
    def settings():
        response = make_response("Saved")
        response.set_cookie("theme", "light")
        return response


    @app.get("/logout")
    def logout():
        response = make_response("Bye")
        response.delete_cookie("theme")
        return response

    # GET /login -> 200, Set-Cookie: theme=dark; Path=/
    # GET /settings -> 200, Set-Cookie: theme=light; Path=/
    # GET /logout -> 200, Set-Cookie: theme=; Expires=Thu, 01 Jan 1970 00:00:00 GMT...

Quiet on: The rule reports nothing for request.cookies, for the responses of other libraries, such
as requests, and for a response class of your own.

Related: RSP105, RSP502, RSP608

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator

from flake8_flask_response.analysis.domain.state import ResponseState
from flake8_flask_response.analysis.domain.values import is_response
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import Cure, Spell, code, then
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted, source

_SET, _DELETE = "set_cookie", "delete_cookie"
_METHODS = {"set": _SET, "add": _SET, "pop": _DELETE, "delete": _DELETE, "remove": _DELETE}
"""Methods of a jar of cookies, and what a response has instead."""


class CookiesAttribute(Rule[AttributeUse]):
    listens = (AttributeUse,)
    no_fix = (
        "None if a cookie is read from response.cookies, and for what isn't a dict of the names"
        " and values."
    )

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if event.name != "cookies" or not event.receiver.every(is_response):
            return
        states = [s for s in event.states if isinstance(s, ResponseState)]
        if not states or any(s.cls not in RESPONSE_CLASSES for s in states):
            return
        assert isinstance(event.node, ast.Attribute)
        if event.mode == "write":
            fault = f"Flask ignores {quoted(event.node)}, so no cookie is sent"
        else:
            fault = f"{quoted(event.node.value)} is a response and has no attribute 'cookies'"
        cure, fix = _cure(event, event.node)
        yield Finding(event.node, f"{fault}; {cure}", fix)


def _cure(event: AttributeUse, node: ast.Attribute) -> Cure:
    owner = node.value

    def calls(*given: tuple[str, list[ast.expr]]) -> Callable[[Spell], list[str]]:
        return lambda spell: [
            f"{spell(owner)}.{method}({', '.join(map(spell, args))})" for method, args in given
        ]

    spot = spot_of(event.function, node)
    statement = spot.statement if spot is not None else None
    match statement:
        case ast.Assign(targets=[ast.Subscript(value=cookies, slice=key)], value=text) if (
            cookies is node
        ):
            return _written(statement, calls((_SET, [key, text])))
        case ast.Delete(targets=[ast.Subscript(value=cookies, slice=key)]) if cookies is node:
            return _written(statement, calls((_DELETE, [key])))
        case ast.Assign(targets=[target], value=ast.Dict(keys=keys, values=values)) if (
            target is node
        ):
            pairs = [(_SET, [k, v]) for k, v in zip(keys, values, strict=True) if k is not None]
            if pairs and len(pairs) == len(keys):
                return _written(statement, calls(*pairs))
        case ast.Expr(
            value=ast.Call(func=ast.Attribute(value=cookies, attr=name), args=[key, *rest])
        ) if cookies is node and name in _METHODS:
            method = _METHODS[name]
            return _written(statement, calls((method, [key, *rest] if method == _SET else [key])))
        case ast.Expr(
            value=ast.Call(
                func=ast.Attribute(value=cookies, attr="update"),
                args=[ast.Dict(keys=keys, values=values)],
            )
        ) if cookies is node:
            pairs = [(_SET, [k, v]) for k, v in zip(keys, values, strict=True) if k is not None]
            if pairs and len(pairs) == len(keys):
                return _written(statement, calls(*pairs))
        case _:
            pass
    set_, delete = f"{source(owner)}.{_SET}()", f"{source(owner)}.{_DELETE}()"
    if event.mode == "write":
        return f"set each cookie with {set_}, or delete it with {delete}", None
    sent = "to read what the browser sent, use request.cookies"
    return f"set a cookie with {set_}, or delete it with {delete}; {sent}", None


def _written(statement: ast.stmt, calls: Callable[[Spell], list[str]]) -> Cure:
    words = f"write: {then(*calls(code))}"
    return words, safe("set the cookie", Replace(statement, "; ".join(calls(text_of))))
