"""An error's number in the JSON only.

A number in the body is data like any other: Flask does not read it. The response is sent with
status 200, so scripts that look at the status (response.ok in JavaScript, raise_for_status() in
Python) take the error for a success. Send the number as the status, too.

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

Quiet on: any status that is sent, 200 included; a "code" without a message or error beside it
(it may be a dial code); numbers that are not known here.

Related: RSP301, RSP310, RSP407

Flask docs: Returning API Errors as JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.containers import content_of
from flake8_flask_response.analysis.events import Outcome, Returned
from flake8_flask_response.analysis.kinds import status_number
from flake8_flask_response.analysis.replies import Reply
from flake8_flask_response.analysis.state import ContainerState
from flake8_flask_response.analysis.statuses import certain_outcomes, is_status_error
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_NAMES = ("status", "status_code", "statusCode", "http_status", "code")
_COMPANIONS = frozenset(
    {"error", "errors", "message", "msg", "detail", "details", "reason", "description", "title"}
    | {"error_message"}
)
_OK = 200


class StatusOnlyInBody(Rule[Returned]):
    listens = (Returned,)
    gives_way_to = frozenset({"RSP301", "RSP407", "RSP408"})

    def check(self, event: Returned) -> Iterator[Finding]:
        for outcome in certain_outcomes(event):
            found = [_number_in_body(reply, outcome) for reply in outcome.replies]
            first = found[0] if found and all(found) else None
            if first is not None:
                yield _finding(event, outcome, *first)
                return


def _number_in_body(reply: Reply, outcome: Outcome) -> tuple[str, int] | None:
    """The key and the error's number in the JSON that is sent with 200."""
    if not reply.is_default or any(status_number(s) != _OK for s in reply.status.shapes):
        return None
    body = content_of(reply.body, outcome.world)
    if body is None or body.kind != "dict":
        return None
    for name in _NAMES:
        item = body.item(name)
        if item is None or not item.every(is_status_error):
            continue
        number = status_number(item.shapes[0])
        if number is not None and (name != "code" or _tells_of_error(body)):
            return name, number
    return None


def _tells_of_error(body: ContainerState) -> bool:
    return any(body.item(name) is not None for name in _COMPANIONS)


def _finding(event: Returned, outcome: Outcome, name: str, number: int) -> Finding:
    node = outcome.node
    cure = f"return {source(node)}, {number}"
    if isinstance(node, ast.Tuple) and len(node.elts) == 2:
        cure = f"return {source(node.elts[0])}, {number}, {source(node.elts[1])}"
    return Finding(
        event.node,
        f"'{name}' in the JSON says {number}, but the response answers 200; send both: {cure}",
    )
