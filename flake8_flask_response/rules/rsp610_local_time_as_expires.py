"""The expiry date of a cookie is a local time without a time zone

datetime.now() returns the local time of the server, but the datetime object doesn't hold its time
zone. Werkzeug sends a datetime without a time zone as if it were UTC. If the server is in UTC, you
see no difference. On a server in another time zone, the cookie expires hours too early or too late.
Use datetime.now(timezone.utc), or use max_age, which takes seconds.

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


    @app.get("/coupon")
    def coupon():
        response = make_response("Ten percent off")
        until = datetime.now(timezone.utc) + timedelta(minutes=30)
        response.set_cookie("coupon", "10", expires=until)
        return response

    # GET /coupon -> 200, Set-Cookie: coupon=10; Expires=...

Quiet on: The rule reports nothing for times with a time zone, utcnow(), timestamps and text.
Cookies with a max_age are left alone, because browsers prefer max_age.

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
from flake8_flask_response.cures import Cure, code
from flake8_flask_response.edits import AddArgument, Edit, RenameAttribute, safe, unsafe
from flake8_flask_response.markers import imported
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import inside, is_here, listed, on_line, source

_UTC = f"{imported('datetime.timezone')}.utc"

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
    no_fix = "None if the time is made in another file."

    def check(self, event: Call | AttributeUse) -> Iterator[Finding]:
        if isinstance(event, AttributeUse):
            written = event.name == "expires" and event.mode == "write"
            if written and event.assigned is not None and event.receiver.every(is_response):
                yield from _judged(event.assigned, event)
            return
        cookie = cookie_call(event)
        given = cookie.given("expires") if cookie and cookie.method == "set_cookie" else None
        if cookie is None or given is None or not cookie.effective("max_age").every(is_none):
            return
        yield from _judged(given, event)


def _judged(given: Value, event: Call | AttributeUse) -> Iterator[Finding]:
    if not given.every(_is_local):
        return
    cure, fix = _cure(given, event.node)
    yield Finding(
        event.node,
        "this expiry date is the server's local time without a time zone, and it is sent as if it"
        f" were UTC; {cure}",
        fix,
    )


def _cure(given: Value, place: ast.AST) -> Cure:
    made = list(dict.fromkeys(shape.origin for shape in given.shapes))
    calls = [one for one in made if isinstance(one, ast.Call) and is_here(one)]
    if len(calls) != len(made):
        return f"make it with datetime.now({_UTC})", None
    words = []
    edits: list[Edit] = []
    for call in calls:
        changed, written = _in_utc(call)
        edits += changed
        words.append(f"{on_line(call)}, write {written}")
    near = all(inside(call, place) for call in calls)
    title = "take the time in UTC"
    fix = safe(title, *edits) if near else unsafe(f"{title}, for all its uses", *edits)
    return listed(words), fix


def _in_utc(call: ast.Call) -> tuple[list[Edit], str]:
    """The edits that make a call return the time in UTC, and how it is written then."""
    func = call.func
    added: list[Edit] = [AddArgument(call, _UTC)]
    if isinstance(func, ast.Attribute) and func.attr == "today":
        written = f"{source(func.value)}.now({_UTC})"
        return [RenameAttribute(func, "now"), *added], f"{written} instead of {source(call)}"
    given = ", ".join([*map(code, call.args), _UTC])
    return added, f"{source(func)}({given}) instead of {source(call)}"


def _is_local(shape: Shape) -> bool:
    """Whether it is made by datetime.now() and the like, without a time zone."""
    if not isinstance(shape, Instance) or shape.source not in _LOCAL:
        return False
    made = shape.origin
    arguments = made.args if isinstance(made, ast.Call) else []
    return not any(isinstance(one, ast.Constant | ast.Starred) for one in arguments)
