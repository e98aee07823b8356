"""A max_age that is no whole number.

max_age is the number of seconds that the cookie lives, a whole number or a timedelta. Text
raises TypeError. A float is sent as it is, and Max-Age=3600.5 is no valid number: browsers
ignore it. Even a float without a fraction is sent with ".0", and so is what
timedelta.total_seconds() gives.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/text")
    def text():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", max_age="3600")  # RSP609
        return response


    @app.get("/half")
    def half():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", max_age=3600 / 2)  # RSP609
        return response

    # GET /text -> TypeError: unsupported operand type(s) for +: 'float' and 'str'
    # GET /half -> 200, Set-Cookie: theme=dark...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)
    FLAGS = {"secure": True, "httponly": True, "samesite": "Lax"}


    @app.get("/text")
    def text():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", max_age=3600, **FLAGS)
        return response


    @app.get("/half")
    def half():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", max_age=3600 // 2, **FLAGS)
        return response

    # GET /text -> 200, Set-Cookie: theme=dark...
    # GET /half -> 200, Set-Cookie: theme=dark...

Quiet on: whole numbers, timedeltas and None, and text that is sent as it is because expires is
given, too.

Related: RSP602, RSP605

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import (
    Const,
    Instance,
    Shape,
    Value,
    is_none,
    is_text,
)
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import cookie_call
from flake8_flask_response.edits import Fix, Replace, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, source


class InvalidMaxAge(Rule[Call]):
    listens = (Call,)
    gives_way_to = frozenset({"RSP606"})

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        given = cookie.given("max_age") if cookie and cookie.method == "set_cookie" else None
        if cookie is None or given is None:
            return
        if given.every(_is_date):
            node = cookie.node("max_age")
            written = "..." if node is event.node else source(node)
            fault = "max_age takes seconds and this is a point in time, so it raises TypeError"
            yield Finding(node, f"{fault}; write expires={written}")
        if not given.every(_is_wrong):
            return
        textual = given.some(is_text)
        if textual and not cookie.effective("expires").every(is_none):
            return
        node = cookie.node("max_age")
        written = "max_age" if node is event.node else f"max_age={source(node)}"
        effect = "set_cookie() raises TypeError" if textual else "browsers ignore it"
        yield Finding(
            node,
            f"{written} is {described(given, node)} and no whole number, so {effect}; write"
            f" max_age={_cure(given, '...' if node is event.node else source(node))}",
            _fix(given, node),
        )


def _is_date(shape: Shape) -> bool:
    return isinstance(shape, Instance) and shape.kind in ("datetime.date", "datetime.datetime")


def _is_wrong(shape: Shape) -> bool:
    return is_text(shape) or (isinstance(shape, Const | Instance) and shape.kind == "float")


def _fix(given: Value, node: ast.expr) -> Fix | None:
    if not isinstance(node, ast.Constant):
        return None
    cure = _cure(given, source(node))
    return safe(f"write max_age={cure}", Replace(node, cure))


def _cure(given: Value, written: str) -> str:
    constant = given.constant
    if isinstance(constant, str) and constant.strip().isdigit():
        return constant.strip()
    if isinstance(constant, float) and constant == constant and abs(constant) < 1e15:
        return str(int(constant))
    return f"int({written})"
