"""errorhandler(Exception) turns 404 and 405 into 500

An error handler for Exception gets every error, and that includes the HTTP errors that Flask raises
itself: 404 for an unknown address, 405 for a wrong method. If the handler returns one status code
for all of them, a client can't tell a wrong address from a crash. Return an HTTPException
unchanged: Flask then sends it with its own status code. If your clients expect JSON, return its
description and its code, as the second Right does.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.errorhandler(Exception)
    def unexpected_error(error):  # RSP313
        return jsonify(error="Something went wrong"), 500


    @app.get("/orders")
    def orders():
        return {"orders": []}

    # GET /nowhere -> 500, body: {"error":"Something went wrong"}
    # POST /orders -> 500, body: {"error":"Something went wrong"}

Right::

    from flask import Flask, jsonify
    from werkzeug.exceptions import HTTPException

    app = Flask(__name__)


    @app.errorhandler(Exception)
    def unexpected_error(error):
        if isinstance(error, HTTPException):
            return error
        return jsonify(error="Something went wrong"), 500


    @app.get("/orders")
    def orders():
        return {"orders": []}

    # GET /nowhere -> 404
    # POST /orders -> 405, Content-Type: text/html; charset=utf-8

Right::

    from flask import Flask, jsonify
    from werkzeug.exceptions import HTTPException

    app = Flask(__name__)


    @app.errorhandler(Exception)
    def unexpected_error(error):
        if isinstance(error, HTTPException):
            return jsonify(error=error.description), error.code
        return jsonify(error="Something went wrong"), 500


    @app.get("/orders")
    def orders():
        return {"orders": []}

    # GET /nowhere -> 404, Content-Type: application/json
    # POST /orders -> 405, Content-Type: application/json

Quiet on: The rule reports nothing if the handler returns or raises the error on some path. It also
reports nothing if the linter can't work out the status code. An app that has a handler for
HTTPException, or for one of its status codes, is left alone. So is an app that is passed to code
that the linter can't see, because that code may add a handler.

Related: RSP301, RSP312, RSP314

Flask docs: Handling Application Errors, Generic Exception Handlers
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.values import External
from flake8_flask_response.analysis.events.model import ModuleDone, Returned
from flake8_flask_response.analysis.queries.answers import sure
from flake8_flask_response.analysis.queries.handlers import (
    handles_http_errors,
    is_for_whole_app,
    parameter_name,
)
from flake8_flask_response.analysis.queries.replies import replies
from flake8_flask_response.analysis.queries.statuses import numbers
from flake8_flask_response.analysis.syntax.units import FunctionUnit, Role
from flake8_flask_response.cures import block
from flake8_flask_response.edits import AddBefore, Fix, unsafe
from flake8_flask_response.knowledge.http import HTTP_EXCEPTION
from flake8_flask_response.knowledge.responses import JSON_CREATORS
from flake8_flask_response.markers import imported
from flake8_flask_response.rule import Finding, Rule

_ANY: Final = "builtins.Exception"
_ERRORS: Final = 400


class OneStatusForAllErrors(Rule[ModuleDone]):
    listens = (ModuleDone,)
    only_in = "error handlers"
    no_fix = "A lambda or a one-line function has no room for a statement."

    def check(self, event: ModuleDone) -> Iterator[Finding]:
        if (
            event.app_unseen
            or not event.app_seen
            or any(handles_http_errors(role) for role in event.error_roles)
        ):
            return
        passing = {raised.function for raised in event.raised}
        handlers: dict[FunctionUnit, list[Returned]] = {}
        for returned in event.returns:
            unit, role = returned.function, returned.role
            if unit is not None and role is not None and _is_for_all(role):
                handlers.setdefault(unit, []).append(returned)
        for unit, ways in handlers.items():
            status = _only_status(ways)
            if status is not None and unit not in passing and len(unit.roles) == 1:
                yield _finding(unit, ways[0], status)


def _is_for_all(role: Role) -> bool:
    handled = role.detail.single if role.detail is not None else None
    is_any = isinstance(handled, External) and handled.name == _ANY
    return is_any and role.name == "errorhandler" and role.keeps_status and is_for_whole_app(role)


def _only_status(ways: list[Returned]) -> int | None:
    """The error status that each way out has, None where there are several or one is unknown."""
    found: set[int] = set()
    for outcome in (one for way in ways for one in way.outcomes):
        known = [numbers(reply.status) for reply in replies(outcome)]
        if not sure(outcome) or not known or None in known:
            return None
        found.update(number for one in known if one is not None for number in one)
    status = found.pop() if len(found) == 1 else 0
    return status if status >= _ERRORS else None


def _finding(unit: FunctionUnit, way: Returned, status: int) -> Finding:
    error = parameter_name(unit, way.role) or "error"
    test = f"if isinstance({error}, {imported(HTTP_EXCEPTION)}):"
    own = f"return {error}"
    as_json = f" (as JSON: return {_as_json(way, error)})" if _as_json(way, error) else ""
    message = (
        f"this handler for Exception answers every error with {status}, even 404 and 405;"
        f" begin it with these two lines: {block(test, own)}{as_json}"
    )
    return Finding(unit.node, message, _fix(unit, f"{test}\n    return {error}"))


def _as_json(way: Returned, error: str) -> str:
    """The HTTP error in the JSON of jsonify(), where that is how the handler answers."""
    made = [reply.response for one in way.outcomes for reply in replies(one)]
    if any(one is None or one.creator not in JSON_CREATORS for one in made):
        return ""
    return f"{imported('flask.jsonify')}(error={error}.description), {error}.code"


def _fix(unit: FunctionUnit, check: str) -> Fix | None:
    node = unit.node
    if isinstance(node, ast.Lambda):
        return None
    first = node.body[0]
    is_docstring = isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    if is_docstring and len(node.body) > 1:
        first = node.body[1]
    return unsafe("return HTTP errors as they are", AddBefore(first, check))
