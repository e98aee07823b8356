"""The status code is in the JSON, but Flask sends 200

A number in the JSON is data: Flask doesn't read it, and sends the response with status 200.
Programs look at the status code of the response, for example with response.ok in JavaScript. So
they treat the error as a success. Return the number as the status code too.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/item")
    def item():
        return jsonify(error="no such item", status=404)  # RSP303

    # GET /item -> 200, body: {"error":"no such item","status":404}

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/item")
    def item():
        return jsonify(error="no such item", status=404), 404

    # GET /item -> 404, body: {"error":"no such item","status":404}

Quiet on: The rule reports nothing if you set any status code, even 200. A key "code" with no
"message" or "error" beside it is left alone, because it may be a dialling code. So are 201 and 202
without one. The rule is silent if it can't work out the number.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP301, RSP310, RSP407

Flask docs: Handling Application Errors, Returning API Errors as JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from types import MappingProxyType

from flake8_flask_response.analysis.domain.state import ContainerState
from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import Ref, Value
from flake8_flask_response.analysis.events.model import Outcome, Returned
from flake8_flask_response.analysis.interpreter.library.containers import contents_of
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.analysis.queries.statuses import certain_outcomes, numbers
from flake8_flask_response.cures import MAKE_RESPONSE, code, status_words, with_status
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.knowledge.handlers import RESOURCE, SENT
from flake8_flask_response.markers import imported, text_of
from flake8_flask_response.rule import Finding, Rule

_NAMES = ("status", "status_code", "statusCode", "http_status", "code")
_COMPANIONS = frozenset(
    {"error", "errors", "message", "msg", "detail", "details", "reason", "description", "title"}
    | {"error_message"}
)
_OK = 200
_SUCCESSES = frozenset({201, 202})
_LOWEST_ERROR = 400
_ABOVE_ERRORS = 600
_SAYS_FAILED = ("success", "ok")


class StatusOnlyInBody(Rule[Returned]):
    listens = (Returned,)
    silent_in = MappingProxyType(
        {
            "errorhandler": "RSP301 says it.",
        }
    )
    gives_way_to = frozenset({"RSP301", "RSP407", "RSP408"})
    no_fix = "None if a function that is called makes the answer."

    def check(self, event: Returned) -> Iterator[Finding]:
        for outcome in certain_outcomes(event, SENT):
            for reply in replies(outcome):
                found = _number_in_body(reply, outcome)
                if found is not None:
                    is_response = reply.response is not None
                    yield _finding(event, outcome, *found, is_sent_as_it_is=is_response)
                    return


def _number_in_body(reply: Reply, outcome: Outcome) -> tuple[str, int] | None:
    """The key and the error's number in the JSON that is sent with 200."""
    if not reply.is_default or any(status_number(s) != _OK for s in reply.status.shapes):
        return None
    for body in contents_of(reply.body, outcome.world):
        found = _named_number(body) or _named_number(_error_in(body, outcome))
        if found is not None:
            return found
    return None


def _error_in(body: ContainerState, outcome: Outcome) -> ContainerState | None:
    """The dict under "error" in `{"error": {"code": 404, "message": "..."}}`."""
    item = body.item("error")
    only = item.single if item is not None else None
    inner = outcome.world.container(only.site) if isinstance(only, Ref) else None
    return inner if inner is not None and inner.exact else None


def _named_number(body: ContainerState | None) -> tuple[str, int] | None:
    if body is None or body.kind != "dict":
        return None
    for name in _NAMES:
        number = _error_number(body.item(name))
        if number is not None and (name != "code" or _tells_of_error(body)):
            return name, number
    for name in _NAMES if any(body.item(name) is not None for name in _COMPANIONS) else ():
        made = numbers(body.item(name))
        if made is not None and len(made) == 1 and made <= _SUCCESSES:
            return name, min(made)
    return None


def _error_number(item: Value | None) -> int | None:
    """The error's number that an item is, at least on one way here."""
    known = numbers(item)
    if not known:
        return None
    return next((n for n in sorted(known) if _LOWEST_ERROR <= n < _ABOVE_ERRORS), None)


def _tells_of_error(body: ContainerState) -> bool:
    if any(body.item(name) is not None for name in _COMPANIONS):
        return True
    flags = [body.item(name) for name in _SAYS_FAILED]
    return any(flag is not None and flag.constant is False for flag in flags)


def _finding(
    event: Returned, outcome: Outcome, name: str, number: int, *, is_sent_as_it_is: bool
) -> Finding:
    node = outcome.node
    cure = status_words(event.function, event.node, node, str(number), outcome.value)
    edit = with_status(event.function, event.node, node, str(number), outcome.value)
    of_resource = event.role is not None and event.role.name == RESOURCE
    if of_resource and is_sent_as_it_is and isinstance(node, ast.expr):
        # A resource turns the first item of a tuple into JSON, which a response can't be.
        maker = imported(MAKE_RESPONSE)
        cure = f"write: return {maker}({code(node)}, {number})"
        edit = Replace(node, f"{maker}({text_of(node)}, {number})")
    return Finding(
        event.node,
        f"'{name}' in the JSON says {number}, but the status of the response is 200; {cure}",
        safe(f"answer with {number}", edit) if edit is not None else None,
    )
