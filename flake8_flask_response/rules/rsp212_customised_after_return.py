"""Headers, cookies or a status set on lines that are never run.

return ends the function at once, and so do abort() and raise. Python never gets to the lines
below, and it says nothing about them. The header or cookie that is set there is not sent.
Customise the response first, and return it on the last line.

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
        response.set_cookie("seen", "1", secure=True, httponly=True, samesite="Lax")
        return response

    # GET / -> 200, Set-Cookie: seen=1..., body: Hi

Quiet on: a return in one branch only, and finally blocks, which run after the return.

Related: RSP201, RSP204

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import Change
from flake8_flask_response.analysis.events.model import NeverRun
from flake8_flask_response.rule import Finding, Rule

_WORDS = {"content_type": "the content type", "status": "the status"}


class CustomisedAfterReturn(Rule[NeverRun]):
    listens = (NeverRun,)

    def check(self, event: NeverRun) -> Iterator[Finding]:
        line = event.end.lineno
        yield Finding(
            event.node,
            f"{_what(event.change)} is never {'deleted' if event.change.deletes else 'set'}:"
            f" the code on line {line} always leaves first; move this line above line {line}",
        )


def _what(change: Change) -> str:
    if change.kind in _WORDS:
        return _WORDS[change.kind]
    name = f" '{change.name}'" if change.name.isascii() and change.name else ""
    return f"the {change.kind}{name}" if name else f"this {change.kind}"
