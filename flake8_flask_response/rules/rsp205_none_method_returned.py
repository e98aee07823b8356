"""What set_cookie() and the like give back is returned: None.

set_cookie(), delete_cookie() and headers.update() change the response and give nothing back, as
list.append() does in Python. So return response.set_cookie(...) returns None, and Flask cannot
answer with that. Customise on one line and return the response on the next.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        return response.set_cookie("seen", "1")  # RSP205

    # GET / -> TypeError: The view function for 'index' did not return a valid response. The...

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        response.set_cookie("seen", "1", secure=True, httponly=True, samesite="Lax")
        return response

    # GET / -> 200, Set-Cookie: seen=1; Secure; HttpOnly; Path=/; SameSite=Lax, body: Hi

Quiet on: methods that give something back, and helpers that change a response they were handed.

Options: --rsp-response-functions names your functions in other modules that return a response.

Related: RSP104, RSP201, RSP204

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.queries.answers import (
    bodies,
    called,
    must_answer,
    none_of_a_method,
    sure_ways,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source, variable

_ONLY_TELLS = frozenset({"critical", "debug", "error", "exception", "info", "log", "warning"})


class NoneMethodReturned(Rule[Returned]):
    listens = (Returned,)

    def check(self, event: Returned) -> Iterator[Finding]:
        for way in sure_ways(event):
            calls = [none_of_a_method(shape) for shape in bodies(way.value)]
            call = next((c for c in calls if c is not None), None)
            if call is None:
                continue
            if must_answer(event.role) or (all(calls) and _loses(way, call)):
                yield Finding(way.node, _message(call, called(event.role)))
                return


def _loses(way: Outcome, call: ast.Call) -> bool:
    """Whether the call customises a response made here, which nobody then gets."""
    inner = getattr(call.func, "value", None)
    return any(
        change.node is call or change.node is inner
        for state in way.lost
        for change in state.changes
    )


def _message(call: ast.Call, what: str) -> str:
    owner = call.func.value if isinstance(call.func, ast.Attribute) else None
    response = variable(owner) if owner is not None else ""
    response = response.removesuffix(".headers")
    if isinstance(call.func, ast.Attribute) and call.func.attr in _ONLY_TELLS:
        return f"{source(call.func)}() gives None, and a {what} has to answer; return the text"
    if not response:
        if owner is None:
            return f"{source(call.func)}() gives None, and a {what} has to answer; return the text"
        return (
            f"{source(call.func)}() gives None, not the response; give the response a name,"
            " customise it, then: return response"
        )
    return (
        f"{source(call.func)}() changes {response!r} and gives None; call it on a line of its own,"
        f" then: return {response}"
    )
