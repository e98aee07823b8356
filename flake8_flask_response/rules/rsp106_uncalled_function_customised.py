"""Headers, cookies or a status set on a function that was not called.

Without the brackets, make_response is the function itself, not a response that it made. A function
has no headers and no cookies. Call it, with the content in the brackets: what comes back is the
response.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response
        response.headers["X-Seen"] = "1"  # RSP106
        return response

    # GET / -> AttributeError: 'function' object has no attribute 'headers'

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/")
    def index():
        response = make_response("Hi")
        response.headers["X-Seen"] = "1"
        return response

    # GET / -> 200, X-Seen: 1, body: Hi

Quiet on: a function of your own that is given such an attribute somewhere in the file.

Related: RSP104, RSP107

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events import AttributeUse, ItemUse, ModuleDone
from flake8_flask_response.analysis.lacking import FUNCTION, lacks
from flake8_flask_response.analysis.values import Function, Value
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import names, quoted, source, variable


class UncalledFunctionCustomised(Rule[ModuleDone]):
    listens = (ModuleDone,)

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        given = {owner for use in event.uses if _gives(use) for owner in _own(use)}
        for use in event.uses:
            if not isinstance(use, AttributeUse) or lacks(use.receiver, use.name) != FUNCTION:
                continue
            own = _own(use)
            if not own & given and not (own and use.mode == "write"):
                yield Finding(use.node, _message(use))


def _gives(use: AttributeUse | ItemUse) -> bool:
    return isinstance(use, AttributeUse) and use.mode in ("write", "augment")


def _own(use: AttributeUse | ItemUse) -> set[tuple[int, str]]:
    """The module's own functions among the receivers, each with the attribute's name."""
    receiver: Value = use.receiver if isinstance(use, AttributeUse) else use.container
    name = use.name if isinstance(use, AttributeUse) else ""
    return {(id(s.unit), name) for s in receiver.shapes if isinstance(s, Function)}


def _message(use: AttributeUse) -> str:
    assert isinstance(use.node, ast.Attribute)
    owner = use.node.value
    own = use.receiver.shapes[0]
    is_method = isinstance(owner, ast.Attribute)
    function = source(owner) if is_method else names(own)
    target = variable(owner)
    target = "response" if is_method or target in ("", function) else target
    bare = isinstance(own, Function) and not own.unit.node.args.args
    called = f"{target} = {function}()" if bare else f"{target} = {function}(...)"
    return (
        f"{quoted(owner)} is the function {names(own)} itself and has no '{use.name}';"
        f" call it: {called}"
    )
