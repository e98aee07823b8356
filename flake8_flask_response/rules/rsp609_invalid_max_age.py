"""max_age of a cookie is text or a float instead of whole seconds

max_age is the number of seconds that the cookie lives. It takes a whole number or a timedelta.
Text, such as a value from os.environ, raises TypeError. Flask sends a float as it is, such as
Max-Age=1800.0, and that isn't a valid number of seconds. Division with / always makes a float.

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
    # GET /half -> 200, Set-Cookie: theme=dark; Expires=...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/text")
    def text():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", max_age=3600)
        return response


    @app.get("/half")
    def half():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", max_age=3600 // 2)
        return response

    # GET /text -> 200, Set-Cookie: theme=dark; Expires=...
    # GET /half -> 200, Set-Cookie: theme=dark; Expires=...

Quiet on: The rule reports nothing for whole numbers, timedeltas and None. It also reports nothing
for text if expires is given, because Werkzeug then sends the text as it is.

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
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.cures import Cure, Spell, code, unpacked_in
from flake8_flask_response.edits import RenameKeyword, Replace, keyword_of, safe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, source


class InvalidMaxAge(Rule[Call]):
    listens = (Call,)
    no_fix = "None if max_age comes from unpacked arguments."
    gives_way_to = frozenset({"RSP606"})

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        given = cookie.given("max_age") if cookie and cookie.method == "set_cookie" else None
        if cookie is None or given is None:
            return
        if given.every(_is_date):
            yield _dated(cookie)
        if not given.every(_is_wrong):
            return
        textual = given.some(is_text)
        if textual and not cookie.effective("expires").every(is_none):
            return
        node = cookie.node("max_age")
        written = "max_age" if node is event.node else f"max_age={source(node)}"
        effect = "set_cookie() raises TypeError" if textual else "Max-Age isn't valid"
        cure, fix = _cure(given, node, cookie)
        yield Finding(
            node,
            f"{written} is {described(given, node)} and not a whole number, so {effect}; {cure}",
            fix,
        )


def _dated(cookie: CookieCall) -> Finding:
    """The finding about a point in time, which belongs into expires."""
    node, call = cookie.node("max_age"), cookie.event.call
    fault = "max_age takes seconds, and this is a date, so it raises TypeError"
    if node is call:
        return Finding(node, f"{fault}; in {unpacked_in(call)}, write expires instead of max_age")
    keyword = keyword_of(call, "max_age")
    fix = None
    if keyword is not None and cookie.given("expires") is None:
        fix = safe("write expires=", RenameKeyword(keyword, "expires"))
    return Finding(node, f"{fault}; write expires={code(node)}", fix)


def _is_date(shape: Shape) -> bool:
    return isinstance(shape, Instance) and shape.kind in ("datetime.date", "datetime.datetime")


def _is_wrong(shape: Shape) -> bool:
    return is_text(shape) or (isinstance(shape, Const | Instance) and shape.kind == "float")


def _cure(given: Value, node: ast.expr, cookie: CookieCall) -> Cure:
    number = _number(given)
    if node is cookie.event.node:
        wanted = number or "a whole number"
        return f"in {unpacked_in(cookie.event.call)}, set max_age to {wanted}", None
    named = keyword_of(cookie.event.call, "max_age") is not None

    def seconds(spell: Spell) -> str:
        if isinstance(node, ast.Constant) and number:
            return number
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Div) and _divides_whole(node):
            return f"{spell(node.left)} // {spell(node.right)}"
        return f"int({spell(node)})"

    words = f"write max_age={seconds(code)}" if named else f"write {seconds(code)}"
    return words, safe(f"write {seconds(text_of)}", Replace(node, seconds(text_of)))


def _number(given: Value) -> str:
    """The whole number that a constant says, "" where there is none."""
    constant = given.constant
    if isinstance(constant, str) and constant.strip().isdigit():
        return str(int(constant))
    if isinstance(constant, float) and constant == constant and abs(constant) < 1e15:
        return str(int(constant))
    return ""


def _divides_whole(node: ast.BinOp) -> bool:
    """Whether whole numbers are divided: `//` gives a whole number then."""
    return all(
        isinstance(one, ast.Constant) and isinstance(one.value, int)
        for one in (node.left, node.right)
    )
