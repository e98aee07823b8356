"""`except Exception` also catches abort(), and answers with another status

abort() raises an exception. If it leaves the view function, Flask turns it into a response with
that status. A bare `except:` or `except Exception:` catches it first. Then the visitor gets the
status of the except block. Let HTTPException pass with an `except` block of its own.

Wrong::

    from flask import Flask, abort, jsonify, request

    app = Flask(__name__)
    PRICES = {"lamp": 3}


    @app.get("/price")
    def price():
        name = request.args.get("name")
        try:
            if name not in PRICES:
                abort(404)
            return jsonify(price=PRICES[name])
        except Exception:  # RSP316
            return jsonify(error="it failed"), 500

    # GET /price?name=chair -> 500

Right::

    from flask import Flask, abort, jsonify, request
    from werkzeug.exceptions import HTTPException

    app = Flask(__name__)
    PRICES = {"lamp": 3}


    @app.get("/price")
    def price():
        name = request.args.get("name")
        try:
            if name not in PRICES:
                abort(404)
            return jsonify(price=PRICES[name])
        except HTTPException:
            raise
        except Exception:
            return jsonify(error="it failed"), 500

    # GET /price?name=chair -> 404

Quiet on: The rule reports nothing if the except block has the same status, raises an exception or
sends a redirect. It is also silent if the block uses the exception for more than a message.

Related: RSP216, RSP313, RSP314

Flask docs: Handling Application Errors, Error Handlers
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import DOUBT
from flake8_flask_response.analysis.domain.values import is_none
from flake8_flask_response.analysis.events.model import Outcome, Swallowed
from flake8_flask_response.analysis.queries.replies import replies
from flake8_flask_response.analysis.queries.statuses import numbers
from flake8_flask_response.cures import above, block
from flake8_flask_response.edits import ReplaceWord, unsafe
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.knowledge.http import HTTP_EXCEPTION
from flake8_flask_response.markers import imported
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import on_line, source


class AbortSwallowed(Rule[Swallowed]):
    listens = (Swallowed,)

    def check(self, event: Swallowed) -> Iterator[Finding]:
        unit = event.function
        if unit is None or not unit.roles or any(r.name not in SENT for r in unit.roles):
            return
        if not all(role.keeps_status for role in unit.roles):
            return
        sent = _statuses(event.outcomes)
        for node in event.raised:
            status = _status(node)
            if sent and status is not None and status not in sent:
                yield _finding(event, node, sent)
                return


def _status(node: ast.AST) -> int | None:
    """The status of `abort(404)`, None where it is not a literal."""
    if not isinstance(node, ast.Call) or not node.args:
        return None
    first = node.args[0]
    number = first.value if isinstance(first, ast.Constant) else None
    return number if type(number) is int and 400 <= number < 600 else None


def _statuses(outcomes: tuple[Outcome, ...]) -> frozenset[int]:
    """The statuses that the block answers with, empty where not all are known."""
    found: set[int] = set()
    for outcome in outcomes:
        value = outcome.value
        if DOUBT in outcome.world.facts or not value.certain or value.some(is_none):
            return frozenset()
        for reply in replies(outcome):
            known = numbers(reply.status)
            if not known or any(300 <= n < 400 for n in known):
                return frozenset()
            found |= known
    return frozenset(found)


def _finding(event: Swallowed, node: ast.AST, sent: frozenset[int]) -> Finding:
    handler = event.node
    assert isinstance(handler, ast.ExceptHandler)
    assert isinstance(node, ast.expr)
    answers = " or ".join(map(str, sorted(sent)))
    fault = f"this also catches {source(node)} {on_line(node)} and answers {answers}"
    name = imported(HTTP_EXCEPTION)
    indent = " " * handler.col_offset
    new = f"except {name}:\n{indent}    raise\n{indent}except"
    cure = above(block(f"except {name}:", "raise"))
    fix = unsafe("let HTTP errors pass", ReplaceWord(handler, "except", new))
    return Finding(handler, f"{fault}; {cure}", fix)
