"""Headers, cookies or a status set on the class Response.

Response is the class: the plan that all responses are made from. set_cookie() on the class fails,
for it does not know which response to change. A status assigned to the class is worse: nothing
fails, and from then on the answers of the whole app are wrong. Make one response with Response(...)
and customise that.

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/cookie")
    def cookie():
        Response.set_cookie("seen", "1")  # RSP107
        return Response("Hi")


    @app.get("/header")
    def header():
        Response.headers["X-Seen"] = "1"  # RSP107
        return Response("Hi")

    # GET /cookie -> AttributeError: 'str' object has no attribute ...
    # GET /header -> AttributeError: type object 'Response' has no attribute 'headers'

Right::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/cookie")
    def cookie():
        response = Response("Hi")
        response.set_cookie("seen", "1", secure=True, httponly=True, samesite="Lax")
        return response


    @app.get("/header")
    def header():
        response = Response("Hi")
        response.headers["X-Seen"] = "1"
        return response

    # GET /cookie -> 200, Set-Cookie: seen=1...
    # GET /header -> 200, X-Seen: 1

Quiet on: the defaults that a class is meant to carry (default_status, default_mimetype), methods
called with the response as first argument, and other classes called Response.

Related: RSP105, RSP106

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events import AttributeUse, Call
from flake8_flask_response.analysis.kinds import declares, is_response_class
from flake8_flask_response.analysis.values import Const, Instance, LocalClass, Shape, Value
from flake8_flask_response.knowledge.responses import (
    CUSTOMISING_METHODS,
    RESPONSE_CLASSES,
    SETTABLE,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import names, quoted, source

_DEFAULTS = {
    "autocorrect_location_header",
    "automatically_set_content_length",
    "implicit_sequence_conversion",
}
_OF_ONE_RESPONSE = SETTABLE - _DEFAULTS


class ClassCustomised(Rule[AttributeUse | Call]):
    listens = (AttributeUse, Call)

    def check(self, event: AttributeUse | Call) -> Iterator[Finding]:
        if isinstance(event, Call):
            yield from _called(event)
            return
        if not event.receiver.every(lambda s: _is_plain(s, event.name)):
            return
        written = event.mode == "write" and event.name in _OF_ONE_RESPONSE
        by_own_class = event.name in CUSTOMISING_METHODS and _lacks_response(event.call)
        if (
            event.name == "headers"
            or (written and _is_plain_value(event.assigned))
            or (by_own_class and event.receiver.some(lambda s: isinstance(s, LocalClass)))
        ):
            assert isinstance(event.node, ast.Attribute)
            yield _finding(event.node, event.node.value, names(event.receiver.shapes[0]))


def _is_plain(shape: Shape, name: str) -> bool:
    """Whether the shape is a response class that has nothing of its own under `name`."""
    return is_response_class(shape) and not (
        isinstance(shape, LocalClass) and declares(shape.unit, name)
    )


def _lacks_response(call: ast.Call | None) -> bool:
    """Whether a method called on the class is not given the response as first argument."""
    if call is None:
        return False
    return not call.args or isinstance(call.args[0], ast.Constant | ast.JoinedStr)


def _is_plain_value(assigned: Value | None) -> bool:
    return assigned is not None and assigned.every(lambda s: isinstance(s, Const | Instance))


def _called(event: Call) -> Iterator[Finding]:
    owner, _, method = event.callee.rpartition(".")
    if owner not in RESPONSE_CLASSES or method not in CUSTOMISING_METHODS or event.starred:
        return
    first = event.args[0] if event.args else None
    if first is None or first.every(lambda s: isinstance(s, Const | Instance)):
        function = event.call.func
        place = function.value if isinstance(function, ast.Attribute) else function
        yield _finding(event.node, place, owner.rpartition(".")[2])


def _finding(node: ast.AST, written: ast.expr, name: str) -> Finding:
    call = source(written) if source(written).rpartition(".")[2] == name else name
    return Finding(
        node,
        f"{quoted(written)} is the class that all responses are made from;"
        f" make one and customise that: response = {call}(...)",
    )
