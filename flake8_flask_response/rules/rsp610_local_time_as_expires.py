"""A local time without a time zone as the expiry date.

datetime.now() returns the clock time of the place where the server stands, without saying which
place that is. Werkzeug sends a date without a time zone as if it were UTC, so the cookie expires
hours too early or too late. Ask for the time in UTC, or set max_age, which counts seconds.

Wrong::

    from datetime import datetime, timedelta

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/coupon")
    def coupon():
        response = make_response("Ten percent off")
        until = datetime.now() + timedelta(minutes=30)
        response.set_cookie("coupon", "10", expires=until)  # RSP610
        return response

    # GET /coupon -> 200, Set-Cookie: coupon=10; Expires=...

Right::

    from datetime import datetime, timedelta, timezone

    from flask import Flask, make_response

    app = Flask(__name__)
    FLAGS = {"secure": True, "httponly": True, "samesite": "Lax"}


    @app.get("/coupon")
    def coupon():
        response = make_response("Ten percent off")
        until = datetime.now(timezone.utc) + timedelta(minutes=30)
        response.set_cookie("coupon", "10", expires=until, **FLAGS)
        return response

    # GET /coupon -> 200, Set-Cookie: coupon=10; Expires=...

Quiet on: times with a time zone, utcnow(), timestamps, text, and cookies that have a max_age as
well, which browsers prefer.

Related: RSP605

Flask docs: Security Considerations, Set-Cookie options
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import (
    Instance,
    Shape,
    Value,
    is_none,
    is_response,
)
from flake8_flask_response.analysis.events.model import AttributeUse, Call
from flake8_flask_response.analysis.queries.cookies import cookie_call
from flake8_flask_response.rule import Finding, Rule

_LOCAL: Final = frozenset(
    {
        "datetime.datetime.fromtimestamp(1)",
        "datetime.datetime.now(0)",
        "datetime.datetime.today(0)",
    }
)
"""Calls, with the number of their arguments, that return a local time without a zone."""


class LocalTimeAsExpires(Rule[Call | AttributeUse]):
    listens = (Call, AttributeUse)

    def check(self, event: Call | AttributeUse) -> Iterator[Finding]:
        if isinstance(event, AttributeUse):
            written = event.name == "expires" and event.mode == "write"
            if written and event.assigned is not None and event.receiver.every(is_response):
                yield from _judged(event.assigned, event.node)
            return
        cookie = cookie_call(event)
        given = cookie.given("expires") if cookie and cookie.method == "set_cookie" else None
        if cookie is None or given is None or not cookie.effective("max_age").every(is_none):
            return
        yield from _judged(given, event.node)


def _judged(given: Value, place: ast.AST) -> Iterator[Finding]:
    if given.every(_is_local):
        yield Finding(
            place,
            "this expiry date is the server's local time, and it is sent as if it were UTC; make"
            " it with datetime.now(timezone.utc) (from datetime import timezone)",
        )


def _is_local(shape: Shape) -> bool:
    """Whether it is made by datetime.now() and the like, without a time zone."""
    if not isinstance(shape, Instance) or shape.source not in _LOCAL:
        return False
    made = shape.origin
    arguments = made.args if isinstance(made, ast.Call) else []
    return not any(isinstance(one, ast.Constant | ast.Starred) for one in arguments)
