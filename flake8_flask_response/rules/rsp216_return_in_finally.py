"""A `return` in `finally` replaces the response, even the one for an error

Python runs the finally block after return has computed its value, and before the function ends. A
second return in finally replaces that value, so the browser never gets the first response. A
`break` or `continue` in `finally` also discards it. An exception is lost in the same way. Use
`finally` only to clean up, and return after the `try` statement.

Wrong::

    from flask import Flask, jsonify, request

    app = Flask(__name__)


    @app.get("/double")
    def double():
        result = {"number": None}
        try:
            result["number"] = 2 * int(request.args["n"])
        except ValueError:
            return jsonify(error="n must be a number"), 400  # RSP216
        finally:
            app.logger.info("asked for /double")
            return jsonify(result)  # RSP216

    # GET /double?n=x -> 200, body: {"number":null}
    # GET /double?n=2 -> 200, body: {"number":4}

Right::

    from flask import Flask, jsonify, request

    app = Flask(__name__)


    @app.get("/double")
    def double():
        result = {"number": None}
        try:
            result["number"] = 2 * int(request.args["n"])
        except ValueError:
            return jsonify(error="n must be a number"), 400
        finally:
            app.logger.info("asked for /double")
        return jsonify(result)

    # GET /double?n=x -> 400, body: {"error":"n must be a number"}
    # GET /double?n=2 -> 200, body: {"number":4}

Quiet on: The rule reports nothing if the return in finally is the only one, returns the same
object, or runs only on some paths. Functions that have nothing to do with a response are left
alone.

Related: RSP201, RSP212

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Tuple, Value, is_response
from flake8_flask_response.analysis.events.model import Replaced
from flake8_flask_response.analysis.syntax.places import enclosing, spot_of
from flake8_flask_response.edits import AddAfter, Fix, RemoveStatement, unsafe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule


class ReturnInFinally(Rule[Replaced]):
    listens = (Replaced,)
    gives_way_to = frozenset({"RSP201"})
    no_fix = "None for break and continue, and if more code follows the try statement."

    def check(self, event: Replaced) -> Iterator[Finding]:
        unit = event.function
        if unit is None or event.later_value == event.value:
            return
        handles = any(role.name not in ("other", "teardown") for role in unit.roles)
        if not handles and not _is_answer(event.value):
            return
        line = getattr(event.later, "lineno", 0)
        yield Finding(
            event.node,
            f"this response is never sent, because the {event.how} in finally on line {line}"
            f" replaces it; see line {line}: {_moved(event, 'that return')}",
        )
        yield Finding(
            event.later,
            f"this {event.how} in finally replaces the response returned on line"
            f" {getattr(event.node, 'lineno', 0)}, and hides exceptions; {_moved(event, 'it')}",
            _fix(event),
        )


def _moved(event: Replaced, what: str) -> str:
    """Where the return has to go; a finally block that would be empty goes, too."""
    around = enclosing(event.function, event.later)
    cure = f"move {what} out of finally, below the whole try statement"
    if isinstance(around, ast.Try) and around.finalbody == [event.later]:
        return f"{cure}, and remove finally"
    return cure


def _fix(event: Replaced) -> Fix | None:
    """The return, on a line of its own in finally, moves below the try statement."""
    later = event.later
    spot = spot_of(event.function, later)
    around = enclosing(event.function, later)
    if spot is None or not isinstance(later, ast.Return) or later.value is None:
        return None
    if not isinstance(around, ast.Try) or later not in around.finalbody:
        return None
    outer = spot_of(event.function, around)
    if outer is None or outer.following:
        return None
    moved = AddAfter(around, f"return {text_of(later.value)}")
    return unsafe("return after the try statement", RemoveStatement(later), moved)


def _is_answer(what: Value) -> bool:
    only = what.single
    body = only.items[0] if isinstance(only, Tuple) and only.items else what
    return body.every(is_response)
