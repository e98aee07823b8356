"""A header or cookie is set after return, on a line that never runs

return ends the function at once. abort() and raise do the same. Python never runs the lines below,
and doesn't warn you. So the header or cookie that you set there is not sent. Set it first, and
return the response on the last line.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        return response
        response.set_cookie("seen", "1")  # RSP212

    # GET / -> 200, no Set-Cookie, body: Hi

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        response.set_cookie("seen", "1")
        return response

    # GET / -> 200, Set-Cookie: seen=1; Path=/, body: Hi

Quiet on: The rule reports nothing if only one branch returns before the line. A finally block is
also left alone, because Python runs it after the return.

Related: RSP201, RSP204

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import Change
from flake8_flask_response.analysis.events.model import NeverRun
from flake8_flask_response.analysis.syntax.places import names_read, spot_of
from flake8_flask_response.edits import AddAfter, Fix, RemoveStatement, safe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import inside

_WORDS = {"content_type": "the content type", "status": "the status"}


class CustomisedAfterReturn(Rule[NeverRun]):
    listens = (NeverRun,)
    no_fix = (
        "None if the function ends with abort() or raise, or returns something else: you decide"
        " which of them is right."
    )

    def check(self, event: NeverRun) -> Iterator[Finding]:
        line = event.end.lineno
        yield Finding(
            event.node,
            f"{_what(event.change)} is never {'deleted' if event.change.deletes else 'set'}:"
            f" the function always ends on line {line}; move this line above line {line}",
            _fix(event),
        )


def _fix(event: NeverRun) -> Fix | None:
    """The `return` of the response moves below the line that follows it."""
    end = event.end
    spot = spot_of(event.function, end)
    following = spot.following if spot is not None else ()
    if not isinstance(end, ast.Return) or end.value is None or not following:
        return None
    if not inside(event.node, following[0]) or not names_read(end.value) & names_read(event.node):
        return None
    moved = AddAfter(following[0], f"return {text_of(end.value)}")
    return safe("return after this line", RemoveStatement(end), moved)


def _what(change: Change) -> str:
    if change.kind in _WORDS:
        return _WORDS[change.kind]
    name = f" '{change.name}'" if change.name.isascii() and change.name else ""
    return f"the {change.kind}{name}" if name else f"this {change.kind}"
