"""A redirect is sent with a status code that doesn't redirect

A browser follows a redirect only if the status code is 301, 302, 303, 307 or 308. With another
status code it doesn't go to the new address, and shows the short text that redirect() makes.
redirect() sets the status code itself. Leave it out, or return a page of your own instead of a
redirect.

Wrong::

    from flask import Flask, redirect, session

    app = Flask(__name__)
    app.secret_key = "for the lesson only"


    @app.get("/private")
    def private():
        if "user" not in session:
            return redirect("/login"), 401  # RSP305
        return "secret"

    # GET /private -> 401, Location: /login

Right::

    from flask import Flask, redirect, session

    app = Flask(__name__)
    app.secret_key = "for the lesson only"


    @app.get("/private")
    def private():
        if "user" not in session:
            return redirect("/login")
        return "secret"

    # GET /private -> 302, Location: /login

Quiet on: The rule reports nothing for a status code from 300 to 399, although browsers don't follow
300, 304 and 306. It also reports nothing if the linter can't work out the status code.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP301, RSP308

Flask docs: Quickstart, Redirects and Errors
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import MappingProxyType

from flake8_flask_response.analysis.domain.state import ResponseState
from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import Tuple, Value
from flake8_flask_response.analysis.events.model import AttributeUse, Call, Outcome, Returned
from flake8_flask_response.analysis.queries.answers import stands_in
from flake8_flask_response.analysis.queries.replies import replies
from flake8_flask_response.analysis.queries.statuses import (
    REDIRECT_FUNCTIONS,
    certain_outcomes,
    follows_location,
    is_redirect,
    states_of,
    status_argument,
    wrapped_responses,
)
from flake8_flask_response.edits import Edit, RemoveArgument, RemoveStatement, Replace, safe
from flake8_flask_response.knowledge.responses import STATUS_ATTRIBUTES
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source


class RedirectNot3xx(Rule[AttributeUse | Call | Returned]):
    listens = (AttributeUse, Call, Returned)
    silent_in = MappingProxyType(
        {
            "resource": "RSP414 says it: a resource can't send a response in a tuple.",
        }
    )
    no_fix = "None if a function that is called makes the redirect."

    def check(self, event: AttributeUse | Call | Returned) -> Iterator[Finding]:
        if isinstance(event, AttributeUse):
            yield from _attribute(event)
        elif isinstance(event, Call):
            yield from _call(event)
        else:
            yield from _returned(event)


def _attribute(event: AttributeUse) -> Iterator[Finding]:
    if event.name not in STATUS_ATTRIBUTES or event.mode != "write":
        return
    states = states_of(event.receiver, event.states)
    if states and all(map(is_redirect, states)) and not follows_location(event.assigned):
        yield _finding(
            event.node,
            event.assigned,
            f"drop the line that sets '{event.name}'",
            RemoveStatement(event.node),
        )


def _call(event: Call) -> Iterator[Finding]:
    given = status_argument(event)
    if given is None or follows_location(given[0]):
        return
    if event.callee in REDIRECT_FUNCTIONS:
        address = event.argument_node(0, "location")
        what = source(address) if address is not None else "..."
        yield _finding(
            event.node,
            given[0],
            f"leave the status out: {source(event.call.func)}({what})",
            _without(event.call, given[1]),
        )
        return
    wrapped = wrapped_responses(event)
    if wrapped and all(map(is_redirect, wrapped)):
        first = event.argument_node(0, "")
        what = source(first) if first is not None else "..."
        yield _finding(
            event.node,
            given[0],
            f"leave the status out: {source(event.call.func)}({what})",
            _without(event.call, given[1]),
        )


def _returned(event: Returned) -> Iterator[Finding]:
    outcomes = list(certain_outcomes(event)) if event.role is not None else _tuples(event)
    for outcome in outcomes:
        for reply in replies(outcome):
            state = reply.response
            if state is None or not is_redirect(state) or follows_location(reply.status):
                continue
            if reply.tuple_status is None and not _given_here(state, event):
                continue
            node = outcome.node
            what, edit = "redirect(...)", None
            if isinstance(node, ast.Tuple):
                what = source(node.elts[0])
                edit = Replace(node, text_of(node.elts[0])) if len(node.elts) == 2 else None
            yield _finding(event.node, reply.status, f"leave the status out: return {what}", edit)
            return


def _given_here(state: ResponseState, event: Returned) -> bool:
    """Whether a helper made the redirect, with a status that this very function hands to it."""
    unit, given = event.function, state.status.shapes[0].origin
    if not state.site.path or unit is None or any(c.kind == "status" for c in state.changes):
        return False
    return given is not None and stands_in(given, unit.node)


def _tuples(event: Returned) -> list[Outcome]:
    """Ways out of the wrapper of a decorator: what it returns in place of the view's answer."""
    unit = event.function
    if unit is None or unit.outer is None or unit.node.args.kwarg is None:
        return []
    return [o for o in event.outcomes if isinstance(o.value.single, Tuple)]


def _without(call: ast.Call, status: ast.expr | None) -> Edit | None:
    """What takes the status out of a call's arguments."""
    keyword = next((one for one in call.keywords if one.value is status), None)
    if keyword is not None:
        return RemoveArgument(call, keyword)
    return RemoveArgument(call, status) if status in call.args and status is not None else None


def _finding(place: ast.AST, status: Value | None, cure: str, edit: Edit | None = None) -> Finding:
    number = status_number(status.shapes[0]) if status is not None else None
    message = f"with status {number} no browser follows this redirect; {cure}"
    return Finding(place, message, safe("leave the status out", edit) if edit is not None else None)
