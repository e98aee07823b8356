"""A status code that is not an HTTP status, such as 1001, None or a tuple

A status code is a whole number from 100 to 599, such as 404, or text that begins with one. None,
True, a float or a tuple is not a status code. A comma at the end of the line makes a tuple.
status_code is an attribute: set it, and don't call it like a method. Send an error number of your
own in the JSON.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/item")
    def item():
        return jsonify(error="sold out"), 1001  # RSP307


    @app.get("/other")
    def other():
        response = jsonify(error="not found")
        response.status_code(404)  # RSP307
        return response

    # GET /item -> 1001, body: {"error":"sold out"}
    # GET /other -> TypeError: 'int' object is not callable

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/item")
    def item():
        return jsonify(error="sold out", code=1001), 400


    @app.get("/other")
    def other():
        response = jsonify(error="not found")
        response.status_code = 404
        return response

    # GET /item -> 400, body: {"code":1001,"error":"sold out"}
    # GET /other -> 404, body: {"error":"not found"}

Quiet on: The rule reports nothing for None in a returned tuple, because it keeps the status. A
number given as text and HTTPStatus are right.

Related: RSP302, RSP304, RSP402

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.statuses import status_number
from flake8_flask_response.analysis.domain.values import (
    Const,
    Shape,
    Tuple,
    Value,
    is_none,
    kind_of,
)
from flake8_flask_response.analysis.domain.values import is_response as _is_response
from flake8_flask_response.analysis.events.model import AttributeUse, Call, Returned
from flake8_flask_response.analysis.queries.answers import stands_in
from flake8_flask_response.analysis.queries.replies import Reply, replies
from flake8_flask_response.analysis.queries.statuses import certain_outcomes, status_argument
from flake8_flask_response.analysis.syntax.places import spot_of
from flake8_flask_response.cures.tuples import fields_as_json, taken_for_status
from flake8_flask_response.edits import Replace, safe
from flake8_flask_response.knowledge.handlers import SENT
from flake8_flask_response.knowledge.http import STATUS_RANGE
from flake8_flask_response.knowledge.responses import STATUS_ATTRIBUTES
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import kinds, source

_LOWEST, _HIGHEST = STATUS_RANGE


class InvalidStatus(Rule[AttributeUse | Call | Returned]):
    listens = (AttributeUse, Call, Returned)
    hears_callers = True
    gives_way_to = frozenset({"RSP402", "RSP404", "RSP409"})
    no_fix = "None for a wrong number: only you know which status was meant."

    def check(self, event: AttributeUse | Call | Returned) -> Iterator[Finding]:
        if isinstance(event, AttributeUse):
            if event.name in STATUS_ATTRIBUTES and event.receiver.every(_is_response):
                yield from _attribute(event)
        elif isinstance(event, Call):
            given = status_argument(event)
            if given is not None and given[0].every(_is_invalid):
                yield _finding(event.node, given[0], "")
        else:
            keeps = event.role is not None and event.role.keeps_status
            wrong = _is_invalid if keeps else _is_blank
            for outcome in certain_outcomes(event, SENT, hooked=True):
                for reply in replies(outcome):
                    status = reply.tuple_status
                    if status is not None and status.every(wrong):
                        yield _of_row(event.node, reply) or _finding(event.node, status, "")
                        return


def _of_row(place: ast.AST, reply: Reply) -> Finding | None:
    """The finding about a named tuple that was meant as data."""
    fault = taken_for_status(reply.shape)
    if not fault:
        return None
    cure, fix = fields_as_json(place)
    return Finding(place, f"{fault}; {cure}", fix)


def _attribute(event: AttributeUse) -> Iterator[Finding]:
    node = event.node
    assert isinstance(node, ast.Attribute)
    if event.mode == "call" and event.call is not None:
        first = event.call.args[0] if event.call.args else None
        what = source(first) if first is not None else "404"
        fault = f"'{source(node)}' is an attribute and can't be called"
        spot = spot_of(event.function, node)
        is_alone = spot is not None and getattr(spot.statement, "value", None) is event.call
        fix = None
        if first is not None and is_alone and isinstance(event.call, ast.Call):
            fix = safe("set it", Replace(event.call, f"{text_of(node)} = {text_of(first)}"))
        yield Finding(node, f"{fault}; set it: {source(node)} = {what}", fix)
    elif event.mode == "write" and event.assigned is not None:
        status = event.assigned
        if status.every(_is_invalid_attribute):
            yield _finding(node, status, f"{source(node)} = ")


def _is_invalid(shape: Shape) -> bool:
    """Whether a status given in a call or a tuple is none; None keeps the default there."""
    if _is_blank(shape):
        return True
    if isinstance(shape, Const) and shape.type is str:
        number = status_number(shape)
        return number is not None and not _LOWEST <= number <= _HIGHEST
    if kind_of(shape) in ("bool", "float") or _is_number_with_comma(shape):
        return True
    number = status_number(shape)
    return number is not None and not _LOWEST <= number <= _HIGHEST


def _is_blank(shape: Shape) -> bool:
    """Whether it is text without a character: Flask raises ValueError at once."""
    return isinstance(shape, Const) and shape.type is str and not shape.value.strip()


def _is_number_with_comma(shape: Shape) -> bool:
    only = shape.items[0].single if isinstance(shape, Tuple) and len(shape.items) == 1 else None
    return only is not None and status_number(only) is not None


def _is_invalid_attribute(shape: Shape) -> bool:
    return is_none(shape) or kind_of(shape) in ("tuple", "list", "dict") or _is_invalid(shape)


def _finding(place: ast.AST, status: Value, target: str) -> Finding:
    shape = status.shapes[0]
    cure = "write a number from 100 to 599"
    if isinstance(shape, Tuple):
        fault = "a comma makes a tuple of this status"
        only = shape.items[0].single if len(shape.items) == 1 else None
        number = status_number(only) if only is not None else None
        cure = f"write {target}{number}" if number is not None else cure
    elif isinstance(shape, Const):
        fault = f"{shape.value!r} isn't an HTTP status"
        if type(shape.value) is int:
            own = f"and put {shape.value} into the body if the client needs it"
            return Finding(place, f"{fault}; send a status such as {target}400, {own}")
    else:
        fault = f"{kinds(status)} isn't an HTTP status"
    fix, made_by = None, shape.origin
    if not cure.endswith("599") and isinstance(made_by, ast.Tuple) and stands_in(made_by, place):
        fix = safe("remove the comma", Replace(made_by, text_of(made_by.elts[0])))
    example = f", such as {target}404" if cure.endswith("599") else ""
    return Finding(place, f"{fault}; {cure}{example}", fix)
