"""A call_on_close() function on a file response never runs

The response of `send_file()` or `send_from_directory()` passes the open file to the server. The
server closes the file, but not the response, so Flask never calls what you gave to
`call_on_close()`. If the function deletes a temporary file, the file stays on the disk. Set
`direct_passthrough` to False, and the server gets the response itself.

Wrong::

    from flask import Flask

    app = Flask(__name__)
    sent = []


    @app.get("/report")
    def report():
        response = app.send_static_file("index.html")
        response.call_on_close(lambda: sent.append("report"))  # RSP515
        return response


    @app.get("/sent")
    def list_sent():
        return sent

    # GET /report -> 200, body: index.html
    # GET /sent -> 200, json: []

Right::

    from flask import Flask

    app = Flask(__name__)
    sent = []


    @app.get("/report")
    def report():
        response = app.send_static_file("index.html")
        response.direct_passthrough = False
        response.call_on_close(lambda: sent.append("report"))
        return response


    @app.get("/sent")
    def list_sent():
        return sent

    # GET /report -> 200, body: index.html
    # GET /sent -> 200, json: ["report"]

Quiet on: The rule reports nothing if the function or a hook sets `direct_passthrough`, or if the
linter can't tell that the response sends a file.

Related: RSP411, RSP513

Flask docs: API, send_file
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import ObjectState, ResponseState
from flake8_flask_response.analysis.domain.values import is_response
from flake8_flask_response.analysis.events.model import AttributeUse
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures import Spell, above, assignment_to, code, then
from flake8_flask_response.edits import AddBefore, Fix, Replace, safe
from flake8_flask_response.knowledge.responses import FILE_CREATORS
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import variable

_PASSTHROUGH = "direct_passthrough"


class CloseCallbackIgnored(Rule[AttributeUse]):
    listens = (AttributeUse,)
    no_fix = "None for a decorator, and for a response that no variable holds."

    def check(self, event: AttributeUse) -> Iterator[Finding]:
        if event.name != "call_on_close" or not event.receiver.every(is_response):
            return
        if event.mode == "write":
            yield _assigned(event)
        elif not event.states:
            return
        elif all(_sends_a_file(s) for s in event.states) and not _may_be_switched_off(event):
            yield _finding(event)


def _assigned(event: AttributeUse) -> Finding:
    """The finding about a function that is assigned to the method."""
    node = event.node
    assert isinstance(node, ast.Attribute)
    found = assignment_to(event.function, node)
    fault = f"'{code(node)}' is a method, and this takes its place, so the function is never called"
    if found is None:
        return Finding(node, f"{fault}; call it with the function")

    def lines(spell: Spell) -> list[str]:
        call = f"{spell(node)}({spell(found[1])})"
        if not all(_sends_a_file(s) for s in event.states):
            return [call]
        return [f"{spell(node.value)}.{_PASSTHROUGH} = False", call]

    statement, _ = found
    fix = safe("call it", Replace(statement, "\n".join(lines(text_of))))
    return Finding(node, f"{fault}; write: {then(*lines(code))}", fix)


def _sends_a_file(state: ObjectState) -> bool:
    return (
        isinstance(state, ResponseState)
        and state.creator in FILE_CREATORS
        and not state.shared
        and all(change.name != _PASSTHROUGH for change in state.changes)
    )


def _may_be_switched_off(event: AttributeUse) -> bool:
    """Whether this function, or something of the module but a view, sets direct_passthrough."""
    unit = event.function
    if unit is None or _PASSTHROUGH in unit.names.attributes:
        return True
    module = unit.module
    if _PASSTHROUGH not in module.facts.outline.asked:
        return False
    others = [u for u in module.units.values() if {role.name for role in u.roles} != {"view"}]
    scopes = [module.facts.names, *(one.names for one in others)]
    return any(_PASSTHROUGH in scope.attributes for scope in scopes)


def _finding(event: AttributeUse) -> Finding:
    node = event.node
    name = variable(node.value) if isinstance(node, ast.Attribute) else ""
    fault = "the server closes the file and not the response, so this function is never called"
    if not name:
        cure = f"keep the response in a variable and set its {_PASSTHROUGH} to False first"
        return Finding(node, f"{fault}; {cure}")
    line = f"{name}.{_PASSTHROUGH} = False"
    return Finding(node, f"{fault}; {above(line)}", _fix(event, line))


def _fix(event: AttributeUse, line: str) -> Fix | None:
    spot = spot_of(event.function, event.node)
    if spot is None or not isinstance(spot.statement, ast.Expr):
        return None
    return safe(f"write {line} above it", AddBefore(event.node, line))
