"""Headers or cookies are set on a function: the parentheses are missing

Without parentheses, the name of a function is the function itself. It isn't the response that the
function returns. A function has no headers and no cookies, so Python raises AttributeError. Call
the function: add the parentheses, and put its arguments between them.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    def user_list():
        return jsonify(["Ada", "Grace"])


    @app.get("/users")
    def users():
        response = user_list
        response.headers["Cache-Control"] = "no-store"  # RSP106
        return response

    # GET /users -> AttributeError: 'function' object has no attribute 'headers'

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    def user_list():
        return jsonify(["Ada", "Grace"])


    @app.get("/users")
    def users():
        response = user_list()
        response.headers["Cache-Control"] = "no-store"
        return response

    # GET /users -> 200, Cache-Control: no-store, json: ["Ada", "Grace"]

Quiet on: A function of your own can have attributes. The rule reports nothing if the file sets
that attribute on the function somewhere.

Related: RSP104, RSP107

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Function, Shape, Value
from flake8_flask_response.analysis.events.mistaken import FUNCTION, lacks
from flake8_flask_response.analysis.events.model import AttributeUse, ItemUse, ModuleDone
from flake8_flask_response.analysis.syntax.places import only_assignment
from flake8_flask_response.cures import Cure, OnResponse, code
from flake8_flask_response.edits import After, safe
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import names, on_line, quoted, variable


class UncalledFunctionCustomised(Rule[ModuleDone]):
    listens = (ModuleDone,)
    no_fix = "None for a function that needs arguments, because the rule doesn't know which ones."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        given = {owner for use in event.uses if _gives(use) for owner in _own(use)}
        for use in event.uses:
            if not isinstance(use, AttributeUse) or lacks(use.receiver, use.name) != FUNCTION:
                continue
            own = _own(use)
            if not own & given and not (own and use.mode == "write"):
                yield _finding(use, event)


def _gives(use: AttributeUse | ItemUse) -> bool:
    return isinstance(use, AttributeUse) and use.mode in ("write", "augment")


def _own(use: AttributeUse | ItemUse) -> set[tuple[int, str]]:
    """The module's own functions among the receivers, each with the attribute's name."""
    receiver: Value = use.receiver if isinstance(use, AttributeUse) else use.container
    name = use.name if isinstance(use, AttributeUse) else ""
    return {(id(s.unit), name) for s in receiver.shapes if isinstance(s, Function)}


def _finding(use: AttributeUse, event: ModuleDone) -> Finding:
    assert isinstance(use.node, ast.Attribute)
    owner = use.node.value
    function = names(use.receiver.shapes[0])
    cure, fix = _cure(use, owner, event)
    return Finding(
        use.node,
        f"{quoted(owner)} is the function {function} itself and has no '{use.name}'; {cure}",
        fix,
    )


def _cure(use: AttributeUse, owner: ast.expr, event: ModuleDone) -> Cure:
    assigned = only_assignment(use.function, variable(owner))
    if assigned is None:
        instead = OnResponse(use.function, owner, event)
        return f"set it on the response: {instead.words()}", instead.fix()
    line = f"{on_line(assigned)}, call it"
    if not use.receiver.every(_needs_nothing):
        return f"{line}, with its arguments in parentheses after {code(assigned.value)}", None
    called = f"{code(assigned.value)}()"
    cure = f"{line}: {variable(owner)} = {called}"
    return cure, safe(f"call it: {called}", After(assigned.value, "()"))


def _needs_nothing(shape: Shape) -> bool:
    return isinstance(shape, Function) and not shape.unit.node.args.args
