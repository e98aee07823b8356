"""A return, break or continue in finally that replaces the answer.

Python runs the finally block after a return in try or except has computed its answer. A second
return in finally takes its place, and break or continue drop it: the visitor never gets the first
answer, and errors vanish as well. Let finally only tidy up, and return after it.

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

Quiet on: a finally with the only return, one that returns the same object, one that returns only
on some paths, and functions that have nothing to do with a response.

Related: RSP201, RSP212

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Tuple, Value, is_response
from flake8_flask_response.analysis.events.model import Replaced
from flake8_flask_response.rule import Finding, Rule


class ReturnInFinally(Rule[Replaced]):
    listens = (Replaced,)
    gives_way_to = frozenset({"RSP201"})

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
            f"this answer is never sent: the {event.how} in finally on line {line} replaces it;"
            " let finally only tidy up",
        )
        yield Finding(
            event.later,
            f"this {event.how} in finally replaces the answer returned on line"
            f" {getattr(event.node, 'lineno', 0)}, and swallows exceptions; move it after the try"
            " statement",
        )


def _is_answer(what: Value) -> bool:
    only = what.single
    body = only.items[0] if isinstance(only, Tuple) and only.items else what
    return body.every(is_response)
