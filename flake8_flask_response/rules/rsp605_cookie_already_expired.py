"""`expires` gets a number of seconds or a timedelta, so the cookie isn't kept

`expires` is a date: a datetime, or the seconds since 1970. For a small number such as 3600, Flask
sends 1 January 1970, 01:00, and the browser drops the cookie. A timedelta isn't a date, so it
raises TypeError. To say how long a cookie lives, use max_age. It takes seconds or a timedelta.

Wrong::

    from datetime import timedelta

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/hour")
    def hour():
        response = make_response("For an hour")
        response.set_cookie("theme", "dark", expires=3600)  # RSP605
        return response


    @app.get("/week")
    def week():
        lifetime = timedelta(days=7)
        response = make_response("For a week")
        response.set_cookie("theme", "dark", expires=lifetime)  # RSP605
        return response

    # GET /hour -> 200, Set-Cookie: theme=dark; Expires=Thu, 01 Jan 1970 01:00:00 GMT; Path=/
    # GET /week -> TypeError: ...

Right::

    from datetime import timedelta

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/hour")
    def hour():
        response = make_response("For an hour")
        response.set_cookie("theme", "dark", max_age=3600)
        return response


    @app.get("/week")
    def week():
        lifetime = timedelta(days=7)
        response = make_response("For a week")
        response.set_cookie("theme", "dark", max_age=lifetime)
        return response

    # GET /hour -> 200, Set-Cookie: theme=dark; Expires=...
    # GET /week -> 200, Set-Cookie: theme=dark; Expires=...

Quiet on: The rule reports nothing for expires=0 and expires=1, which delete a cookie on purpose. It
also reports nothing for numbers above 1,000,000,000, which are real dates, and for seconds next to
max_age, because browsers prefer max_age.

Related: RSP609

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Const, Instance, Shape, Value, is_none
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.cures import Cure, Spell, code, unpacked_in
from flake8_flask_response.edits import (
    Edit,
    RemoveArgument,
    RenameKeyword,
    Replace,
    ReplaceFrom,
    keyword_of,
    safe,
)
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule

_LONG_AGO = 1_000_000_000
"""Seconds since 1970 that are a date in the past whenever the code runs (9 September 2001)."""


class CookieAlreadyExpired(Rule[Call]):
    listens = (Call,)
    no_fix = "None if expires comes from unpacked arguments."

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        given = cookie.given("expires") if cookie and cookie.method == "set_cookie" else None
        if cookie is None or given is None:
            return
        node = cookie.node("expires")
        if given.every(_is_duration):
            fault = (
                "expires takes a date, and this is a timedelta, so set_cookie() raises TypeError"
            )
        elif given.every(_is_long_ago) and self._counts(cookie):
            number = given.constant
            seconds = f"{number} seconds after" if isinstance(number, int | float) else "soon after"
            fault = (
                f"expires counts from 1970, so the cookie expires {seconds} 1 January 1970 and the"
                " browser drops it"
            )
        else:
            return
        cure, fix = _cure(cookie, given, node)
        yield Finding(node, f"{fault}; {cure}", fix)

    def _counts(self, cookie: CookieCall) -> bool:
        """Whether the browser looks at expires, and the cookie is not meant to be deleted."""
        empty = cookie.effective("value").constant == ""
        return cookie.effective("max_age").every(is_none) and not empty


def _is_duration(shape: Shape) -> bool:
    return isinstance(shape, Instance) and shape.kind == "datetime.timedelta"


def _is_long_ago(shape: Shape) -> bool:
    if isinstance(shape, Instance):
        return shape.source == "datetime.timedelta.total_seconds"
    return isinstance(shape, Const) and shape.type in (int, float) and 1 < shape.value < _LONG_AGO


def _cure(cookie: CookieCall, given: Value, node: ast.expr) -> Cure:
    call = cookie.event.call
    keyword = keyword_of(call, "expires")
    if node is call:
        return f"in {unpacked_in(call)}, write max_age instead of expires", None
    if cookie.given("max_age") is not None:
        return _without(cookie, node)
    lifetime = node
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and not node.args:
        lifetime = node.func.value if node.func.attr == "total_seconds" else node
    number = given.constant
    is_literal = isinstance(node, ast.Constant) and isinstance(number, float)

    def written(spell: Spell) -> str:
        return str(int(number)) if is_literal and isinstance(number, float) else spell(lifetime)

    words = f"instead of expires, write max_age={written(code)}"
    if keyword is None:
        return words, None
    edits: list[Edit] = [RenameKeyword(keyword, "max_age")]
    if is_literal or lifetime is not node:
        edits.append(Replace(node, written(text_of)))
    return words, safe("write max_age=", *edits)


def _without(cookie: CookieCall, node: ast.expr) -> Cure:
    """The cure where there is a max_age: expires goes, or takes its place."""
    call = cookie.event.call
    keyword, age = keyword_of(call, "expires"), cookie.node("max_age")
    if not cookie.effective("max_age").every(is_none):
        fix = safe("leave expires out", RemoveArgument(call, keyword)) if keyword else None
        return "leave expires out, because max_age is given", fix
    if keyword is None and node in call.args and age in call.args and node is call.args[-1]:
        one = ReplaceFrom(age, node, f"max_age={text_of(node)}")
        return f"write max_age={code(node)} as the third argument", safe("write max_age=", one)
    return f"write max_age={code(node)}, and leave expires out", None
