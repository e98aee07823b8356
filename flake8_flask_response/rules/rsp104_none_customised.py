"""Headers, cookies or a status set on None.

set_cookie() and headers.update() change the response in place and give back None, as most methods
that change something do. So does a function that ends without a return. What you wrote next asks
None for headers or cookies, and None has neither. Keep the response in a variable and write one
line for each change.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi").set_cookie("seen", "1")
        response.headers["X-Seen"] = "1"  # RSP104
        return response

    # GET / -> AttributeError: 'NoneType' object has no attribute 'headers'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        response.set_cookie("seen", "1", secure=True, httponly=True, samesite="Lax")
        response.headers["X-Seen"] = "1"
        return response

    # GET / -> 200, X-Seen: 1, Set-Cookie: seen=1...

Quiet on: a value that is None only on some paths, and methods of your own that return self.

Related: RSP101, RSP106

Flask docs: Quickstart, Cookies
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events import AttributeUse
from flake8_flask_response.analysis.lacking import NONE, lacks
from flake8_flask_response.analysis.values import Const, is_none
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source, variable


class NoneCustomised(Rule[AttributeUse]):
    listens = (AttributeUse,)

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        assert isinstance(event.node, ast.Attribute)
        owner = event.node.value
        nothing = lacks(event.receiver, event.name) == NONE or _is_of_a_method(event)
        if not nothing or not _is_at_hand(owner, event):
            return
        what = described(event.receiver, owner)
        yield Finding(
            event.node,
            f"{quoted(owner)} is {what} and has no '{event.name}'; {_cure(event, owner)}",
        )


def _is_of_a_method(event: AttributeUse) -> bool:
    """Whether it is the None of a response's own method: that has no attribute at all."""
    sources = [s.source if isinstance(s, Const) else "" for s in event.receiver.shapes]
    of_methods = bool(sources) and all(s.startswith(("response.", "headers.")) for s in sources)
    return of_methods and event.receiver.every(is_none) and not event.name.startswith("__")


def _is_at_hand(owner: ast.expr, event: AttributeUse) -> bool:
    """Whether the None is this function's own: others may fill a global or an attribute."""
    if isinstance(owner, ast.Name):
        return event.function is None or owner.id in event.function.names.bound
    return not isinstance(owner, ast.Attribute)


def _cure(event: AttributeUse, owner: ast.expr) -> str:
    made = event.receiver.shapes[0].origin
    call = owner if isinstance(owner, ast.Call) else made
    if not isinstance(call, ast.Call):
        return f"make a response first: {variable(owner) or 'response'} = make_response(...)"
    if isinstance(call.func, ast.Attribute) and not _is_own(call.func):
        return f"write {call.func.attr}(...) on a line of its own and go on with the response"
    return f"let {source(call.func)}() return the response"


def _is_own(method: ast.Attribute) -> bool:
    """Whether it is a method of the user's own, which can be made to return something."""
    owner = method.value
    return isinstance(owner, ast.Name) and owner.id in ("self", "cls")
