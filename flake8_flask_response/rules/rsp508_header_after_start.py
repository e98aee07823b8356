"""A header, cookie or status set inside the generator that sends the body.

A generator given to a response runs while the body is sent. Status and headers go out before the
first piece of the body, so what the generator sets on the response comes too late and is dropped
in silence. Set it before you return the response, or send the value in the body.

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/rows")
    def rows():
        def generate():
            for number in range(3):
                yield f"{number};"
            response.headers["X-Count"] = "3"  # RSP508

        response = Response(generate(), mimetype="text/plain")
        return response

    # GET /rows -> 200, no X-Count, body: 0;1;2;

Right::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/rows")
    def rows():
        def generate():
            for number in range(3):
                yield f"{number};"

        response = Response(generate(), mimetype="text/plain")
        response.headers["X-Count"] = "3"
        return response

    # GET /rows -> 200, X-Count: 3, body: 0;1;2;

Quiet on: headers of a response that the generator makes itself, and generators that are not sent.

Related: RSP511

Flask docs: Streaming Contents
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from flake8_flask_response.analysis.domain.values import Part, Shape, Value, is_response
from flake8_flask_response.analysis.events.model import AttributeUse, Call, ItemUse, ModuleDone
from flake8_flask_response.analysis.queries.answers import stands_in
from flake8_flask_response.knowledge.responses import (
    CUSTOMISING_METHODS,
    HEADERS_CHANGING,
    SETTABLE,
)
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

if TYPE_CHECKING:
    from flake8_flask_response.analysis.syntax.units import FunctionUnit

_WRITING: Final = frozenset({"write", "augment", "delete"})
_CUSTOMISED: Final = SETTABLE - {"data", "response"}
_CALLS: Final = frozenset(
    {f"response.{name}" for name in CUSTOMISING_METHODS - {"set_data"}}
    | {f"headers.{name}" for name in HEADERS_CHANGING}
)


class HeaderAfterStart(Rule[ModuleDone]):
    listens = (ModuleDone,)

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        units = {sent.unit for sent in event.sent if sent.unit is not None}
        if not units:
            return
        for use in (*event.uses, *event.calls):
            unit = use.function
            if unit is not None and unit in units and _comes_too_late(use, unit):
                yield Finding(
                    use.node,
                    f"{_what(use)} is set in {unit.name}() while the body is sent, too late to"
                    " count; set it before the response is returned",
                )


def _comes_too_late(use: AttributeUse | ItemUse | Call, unit: FunctionUnit) -> bool:
    if isinstance(use, AttributeUse):
        written = use.mode in _WRITING and use.name in _CUSTOMISED
        return written and use.receiver.every(is_response) and _is_outer(use.receiver, unit)
    if isinstance(use, ItemUse):
        headers = use.container.every(lambda s: isinstance(s, Part) and s.name == "headers")
        return use.mode in _WRITING and headers and _is_outer(use.container, unit)
    return use.callee in _CALLS and use.receiver is not None and _is_outer(use.receiver, unit)


def _is_outer(what: Value, unit: FunctionUnit) -> bool:
    """Whether the response was made outside the generator, or handed to it."""
    return what.every(lambda s: _made_outside(s, unit.node))


def _made_outside(shape: Shape, function: ast.AST) -> bool:
    site = getattr(shape, "site", None)
    if site is None:
        return False
    made = site.path[0] if site.path else site.node
    return not stands_in(made, function) or isinstance(made, ast.arg)


def _what(use: AttributeUse | ItemUse | Call) -> str:
    if isinstance(use, Call):
        cookie = use.callee in ("response.set_cookie", "response.delete_cookie")
        return "this cookie" if cookie else f"'{source(use.call.func)}'"
    return f"'{source(use.node)}'"
