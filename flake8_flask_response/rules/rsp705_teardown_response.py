"""A response made in a teardown function.

Teardown functions run when the request is over and its answer is already made. They are for
tidying up: closing a connection, ending a transaction. What they return is thrown away, and a
header or cookie set there reaches nobody. Customise the response in an after_request function,
and answer errors in an error handler.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.teardown_request
    def close(error):
        if error is not None:
            return make_response("Sorry", 500)  # RSP705


    @app.get("/")
    def index():
        raise ValueError("broken")

    # GET / -> ValueError: broken

Right::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.errorhandler(ValueError)
    def sorry(error):
        return make_response("Sorry", 500)


    @app.get("/")
    def index():
        raise ValueError("broken")

    # GET / -> 500, body: Sorry

Quiet on: other things with headers, and responses that are stored or handed to a function.

Related: RSP201, RSP703

Flask docs: Application Structure and Lifecycle, How a Request is Handled
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import Change, ResponseState
from flake8_flask_response.analysis.domain.values import is_none, is_response
from flake8_flask_response.analysis.events.model import FunctionDone, Outcome
from flake8_flask_response.analysis.flask.hooks import hook_name
from flake8_flask_response.analysis.queries.answers import sure
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import quoted


class TeardownResponse(Rule[FunctionDone]):
    listens = (FunctionDone,)
    gives_way_to = frozenset({"RSP202"})

    def check(self, event: FunctionDone) -> Iterator[Finding]:
        if event.role is None or event.role.name != "teardown":
            return
        name = hook_name(event.function)
        ways = [way for one in event.returns for way in one.outcomes]
        for way in ways:
            if sure(way) and _is_answer(way):
                yield Finding(
                    way.node,
                    f"{quoted(way.node)} is thrown away, because teardown function {name} runs"
                    " when the answer is made; answer in an error handler or in after_request",
                )
        for change in _changes(ways):
            yield Finding(
                change.node,
                f"this {change.kind.replace('_', ' ')} reaches nobody, because teardown function"
                f" {name} runs when the answer is made; set it in an after_request function",
            )


def _is_answer(way: Outcome) -> bool:
    made = way.value.only(lambda s: not is_none(s))
    return bool(made.shapes) and made.every(is_response)


def _changes(ways: list[Outcome]) -> list[Change]:
    """The first change of each response that is lost, on each branch."""
    found: dict[ast.AST, Change] = {}
    for way in ways:
        for state in way.lost:
            for change in _first(state):
                found.setdefault(change.node, change)
    return list(found.values())


def _first(state: ResponseState) -> Iterator[Change]:
    for change in state.changes:
        yield change
        if id(change.node) not in state.maybe:
            return
