"""A body is returned with status 204, but it never arrives

204 means "No Content" and 304 means "Not Modified". HTTP allows no body with these status codes, so
Werkzeug silently drops the body that you return. If the client reads the message, write `200`
instead of `204`. If not, return an empty string with 204.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.delete("/items/1")
    def delete_item():
        return jsonify(message="deleted"), 204  # RSP306

    # DELETE /items/1 -> 204

Right::

    from flask import Flask

    app = Flask(__name__)


    @app.delete("/items/1")
    def delete_item():
        return "", 204

    # DELETE /items/1 -> 204

Quiet on: The rule reports nothing if the body is empty, such as "", {}, [] or jsonify(), or if it
may be empty.

Options: --rsp-transparent-decorators names your decorators that return what the view returns.

Related: RSP301, RSP308

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.events.model import Returned
from flake8_flask_response.analysis.queries.bodies import is_certainly_filled
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.analysis.queries.statuses import certain_outcomes, numbers
from flake8_flask_response.cures import code
from flake8_flask_response.edits import Fix, Replace, ReplaceReturned, unsafe
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.knowledge.http import BODILESS
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import source

_BODY_AND_STATUS = 2
"""Arguments of a call that sets no headers."""


class BodyWith204(Rule[Returned]):
    listens = (Returned,)
    no_fix = "None for a response in a variable, or with headers of its own."

    def check(self, event: Returned) -> Iterator[Finding]:
        for outcome in certain_outcomes(event, SENT):
            for reply in replies(outcome):
                status = _bodiless(reply)
                if status and is_certainly_filled(reply.body, outcome.world):
                    yield _finding(event.node, outcome.node, status)
                    return


def _bodiless(reply: Reply) -> int:
    """The status that is sent and allows no body; 0 for any other."""
    known = numbers(reply.status)
    return next(iter(sorted(known & BODILESS)), 0) if known else 0


def _finding(place: ast.AST, node: ast.AST, status: int) -> Finding:
    body = node.elts[0] if isinstance(node, ast.Tuple) and node.elts else node
    fault = f"the body of '{source(body)}' never arrives, because {status} is sent without one"
    fix = _fix(place, node, status)
    if status == 204:
        sent = f"if the client reads the body, {_with_200(place, node)}"
        return Finding(place, f'{fault}; {sent}; if not, write: return "", 204', fix)
    return Finding(place, f"{fault}; send it with 200, or send an empty text", fix)


def _with_200(place: ast.AST, node: ast.AST) -> str:
    """The order to send the body with the status 200."""
    is_pair = isinstance(node, ast.Tuple) and len(node.elts) == _BODY_AND_STATUS
    if isinstance(node, ast.Tuple) and is_pair and getattr(place, "value", None) is node:
        return f"write: return {code(node.elts[0])}, 200"
    return "use the status 200"


def _fix(place: ast.AST, node: ast.AST, status: int) -> Fix | None:
    """An empty body in the place of the one that is returned."""
    if not isinstance(place, ast.Return) or place.value is not node:
        return None
    title = f"send {status} with nothing"
    if isinstance(node, ast.Tuple):
        return unsafe(title, Replace(node.elts[0], '""'))
    if isinstance(node, ast.Call) and len(node.args) + len(node.keywords) <= _BODY_AND_STATUS:
        return unsafe(title, ReplaceReturned(place, f'"", {status}'))
    return None
