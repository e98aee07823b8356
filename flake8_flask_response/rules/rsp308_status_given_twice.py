"""Two different status codes for one response

The response object has one status code, and the tuple or make_response() around it has another.
Flask sends the outer one and silently drops the inner one. Keep the status code that you mean, and
leave out the other one.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.post("/login")
    def login():
        response = jsonify(error="wrong password")
        response.status_code = 401
        return response, 403  # RSP308

    # POST /login -> 403, body: {"error":"wrong password"}

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.post("/login")
    def login():
        response = jsonify(error="wrong password")
        response.status_code = 401
        return response

    # POST /login -> 401, body: {"error":"wrong password"}

Quiet on: The rule reports nothing if both are the same. The default 200 and the 302 of redirect()
may be replaced. The linter must be able to determine both status codes.

Related: RSP305, RSP403

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import MappingProxyType

from flake8_flask_response.analysis.domain.state import ResponseState
from flake8_flask_response.analysis.domain.values import Value
from flake8_flask_response.analysis.events.model import Call, Returned
from flake8_flask_response.analysis.queries.replies import is_default_status, replies
from flake8_flask_response.analysis.queries.statuses import (
    certain_outcomes,
    numbers,
    status_argument,
    wrapped_responses,
)
from flake8_flask_response.edits import Edit, RemoveArgument, Replace, unsafe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import line, source


class StatusGivenTwice(Rule[Call | Returned]):
    listens = (Call, Returned)
    silent_in = MappingProxyType(
        {
            "resource": "RSP414 says it: a resource can't send a response in a tuple.",
        }
    )
    gives_way_to = frozenset({"RSP304", "RSP305", "RSP306", "RSP307"})
    no_fix = "None for a tuple with headers."

    def check(self, event: Call | Returned) -> Iterator[Finding]:
        if isinstance(event, Call):
            yield from _wrapped(event)
            return
        for outcome in certain_outcomes(event):
            node = outcome.node
            first = node.elts[0] if isinstance(node, ast.Tuple) and node.elts else None
            for reply in replies(outcome):
                state, status = reply.response, reply.tuple_status
                if state is not None and status is not None and _differ(state, status):
                    edit = None
                    if first is not None and isinstance(node, ast.Tuple) and len(node.elts) == 2:
                        edit = Replace(node, text_of(first))
                    yield _finding(event.node, state, status, first, "return ", edit)
                    return


def _wrapped(event: Call) -> Iterator[Finding]:
    given = status_argument(event)
    states = wrapped_responses(event)
    if given is not None and states and all(_differ(state, given[0]) for state in states):
        edit = None
        if len(event.call.args) == 2 and event.call.args[1] is given[1]:
            edit = RemoveArgument(event.call, event.call.args[1])
        yield _finding(event.node, states[0], given[0], event.argument_node(0, ""), "", edit)


def _differ(state: ResponseState, status: Value) -> bool:
    """Whether the response has a status that somebody set, if only on some path, and loses it."""
    inner, outer = _chosen(state), numbers(status)
    return inner is not None and outer is not None and not inner & outer


def _chosen(state: ResponseState) -> frozenset[int] | None:
    if state.shared:
        return None
    set_by_someone = state.status.only(lambda s: not is_default_status(s))
    if set_by_someone is not state.status and not _assigned(state):
        return None
    return numbers(set_by_someone) or None


def _assigned(state: ResponseState) -> list[ast.AST]:
    """The places that set the response's status after it was made."""
    return [change.node for change in state.changes if change.kind == "status"]


def _finding(
    place: ast.AST,
    state: ResponseState,
    status: Value,
    first: ast.expr | None,
    start: str,
    edit: Edit | None,
) -> Finding:
    inner, outer = _chosen(state) or frozenset(), numbers(status) or frozenset()
    name = f"'{source(first)}'" if first is not None else "this response"
    has = "can have" if state.status.some(is_default_status) else "has"
    fault = f"{name} {has} status {_listed(inner)}, and {_listed(outer)} here replaces it"
    what = f": {start}{source(first)}" if first is not None else ""
    cure = f"keep only one of them{what}"
    assigned = _assigned_on(state)
    if what and assigned:
        cure = f"to send {_listed(inner)}, write{what}; to send {_listed(outer)}, remove {assigned}"
    fix = unsafe(f"answer with {_listed(inner)}", edit) if edit is not None else None
    return Finding(place, f"{fault}; {cure}", fix)


def _assigned_on(state: ResponseState) -> str:
    """The line that assigns the response's status, where only one does."""
    places = _assigned(state)
    return line(places[0]) if len(places) == 1 and isinstance(places[0], ast.Attribute) else ""


def _listed(known: frozenset[int]) -> str:
    return " or ".join(map(str, sorted(known)))
