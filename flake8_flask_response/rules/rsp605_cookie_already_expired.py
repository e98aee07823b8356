"""A number of seconds, or a timedelta, given as expires.

expires is a point in time: a datetime, or the seconds since 1970. A small number such as 3600 is
one o'clock on the first day of 1970, so the browser drops the cookie at once. A timedelta is no
point in time at all and raises TypeError. How long a cookie shall live is said with max_age, in
seconds or as a timedelta.

Wrong::

    from datetime import timedelta
    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/hour")
    def hour():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", expires=3600)  # RSP605
        return response


    @app.get("/week")
    def week():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", expires=timedelta(days=7))  # RSP605
        return response

    # GET /hour -> 200, Set-Cookie: theme=dark; Expires=Thu, 01 Jan 1970 01:00:00 GMT; Path=/
    # GET /week -> TypeError: ...

Right::

    from datetime import timedelta
    from flask import Flask, make_response

    app = Flask(__name__)
    FLAGS = {"secure": True, "httponly": True, "samesite": "Lax"}


    @app.get("/hour")
    def hour():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", max_age=3600, **FLAGS)
        return response


    @app.get("/week")
    def week():
        response = make_response("Hello")
        response.set_cookie("theme", "dark", max_age=timedelta(days=7), **FLAGS)
        return response

    # GET /hour -> 200, Set-Cookie: theme=dark...
    # GET /week -> 200, Set-Cookie: theme=dark...

Quiet on: expires=0 or 1, which deletes a cookie on purpose, numbers of seconds beyond the year
2001, and an expires next to a max_age, which browsers prefer.

Related: RSP609

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Const, Instance, Shape, is_none
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.cookies import CookieCall, cookie_call
from flake8_flask_response.edits import Fix, RenameKeyword, keyword_of, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_LONG_AGO = 1_000_000_000
"""Seconds since 1970 that are a date in the past whenever the code runs (9 September 2001)."""


class CookieAlreadyExpired(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        cookie = cookie_call(event)
        given = cookie.given("expires") if cookie and cookie.method == "set_cookie" else None
        if cookie is None or given is None:
            return
        node = cookie.node("expires")
        written = "..." if node is event.node else source(node)
        cure = f"write max_age={written}"
        if given.every(_is_duration):
            fault = "expires takes a point in time and this is a timedelta, so it raises TypeError"
            yield Finding(node, f"{fault}; {cure}", _fix(cookie))
        elif given.every(_is_long_ago) and self._counts(cookie):
            number = given.constant
            seconds = f"{number} seconds" if isinstance(number, int | float) else "seconds"
            fault = f"expires counts from 1970, so {seconds} is long past and the cookie is dropped"
            yield Finding(node, f"{fault}; {cure}", _fix(cookie))

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


def _fix(cookie: CookieCall) -> Fix | None:
    if cookie.given("max_age") is not None:
        return None
    keyword = keyword_of(cookie.event.call, "expires")
    return None if keyword is None else safe("write max_age=", RenameKeyword(keyword, "max_age"))
