"""Headers, cookies or a status are set on the class `Response`, not on a response

`Response` is the class that Flask makes response objects from. If you call set_cookie() on the
class, Python uses the cookie's name as the response object (`self`). The name is text and has no
headers, so the call raises AttributeError. The class also has no headers: each response object has
its own. Make a response object with Response(...), set the header, cookie or status on that, and
return it.

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/cookie")
    def cookie():
        Response.set_cookie("seen", "1")  # RSP107
        return Response("Hi")

    # GET /cookie -> AttributeError: 'str' object has no attribute ...

Right::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/cookie")
    def cookie():
        response = Response("Hi")
        response.set_cookie("seen", "1")
        return response

    # GET /cookie -> 200, Set-Cookie: seen=1; Path=/

Quiet on: Defaults such as `default_mimetype` belong on the class, so they are left alone. The rule
also reports nothing if the method gets the response as its first argument, or if the class comes
from another library.

Related: RSP105, RSP106

Flask docs: API, Response Objects
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.classes import declares
from flake8_flask_response.analysis.domain.values import Const, Instance, LocalClass, Shape, Value
from flake8_flask_response.analysis.events.model import AttributeUse, Call, ModuleDone
from flake8_flask_response.analysis.interpreter.objects import is_response_class
from flake8_flask_response.cures import OnResponse
from flake8_flask_response.knowledge.responses import (
    CUSTOMISING_METHODS,
    RESPONSE_CLASSES,
    SETTABLE,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted

_DEFAULTS = {
    "autocorrect_location_header",
    "automatically_set_content_length",
    "implicit_sequence_conversion",
}
_OF_ONE_RESPONSE = SETTABLE - _DEFAULTS


class ClassCustomised(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = "None where the block does not end with a return: the response is made elsewhere."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        for use in event.uses:
            if isinstance(use, AttributeUse) and _is_set_on_class(use):
                assert isinstance(use.node, ast.Attribute)
                yield _finding(use, use.node.value, event)
        for call in event.calls:
            function = call.call.func
            if isinstance(function, ast.Attribute) and _is_called_on_class(call):
                yield _finding(call, function.value, event)


def _is_set_on_class(use: AttributeUse) -> bool:
    if not use.receiver.every(lambda s: _is_plain(s, use.name)):
        return False
    written = use.mode == "write" and use.name in _OF_ONE_RESPONSE
    by_own_class = use.name in CUSTOMISING_METHODS and _lacks_response(use.call)
    return (
        use.name == "headers"
        or (written and _is_plain_value(use.assigned))
        or (by_own_class and use.receiver.some(lambda s: isinstance(s, LocalClass)))
    )


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


def _is_called_on_class(call: Call) -> bool:
    owner, _, method = call.callee.rpartition(".")
    if owner not in RESPONSE_CLASSES or method not in CUSTOMISING_METHODS or call.starred:
        return False
    first = call.args[0] if call.args else None
    return first is None or first.every(lambda s: isinstance(s, Const | Instance))


def _finding(use: AttributeUse | Call, written: ast.expr, event: ModuleDone) -> Finding:
    cure = OnResponse(use.function, written, event)
    return Finding(
        use.node,
        f"{quoted(written)} is a class, not a response; to set this on a response, {cure.lines}:"
        f" {cure.words()}",
        cure.fix(),
    )
