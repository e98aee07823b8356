"""A returned tuple of the wrong size, or one tuple inside another.

Flask understands tuples of two or three: body and status, body and headers, or body, status and
headers. A tuple of one is mostly a comma too many at the end of the line. A tuple inside the
tuple comes from a helper that gives body and status already. Flask raises TypeError for all of
these.

Wrong::

    from flask import Flask, jsonify

    app = Flask(__name__)


    def problem(text):
        return jsonify(error=text), 400


    @app.get("/short")
    def short():
        return jsonify(ok=True),  # RSP403


    @app.get("/long")
    def long():
        return "a,b", 200, {"X-Rows": "1"}, "text/csv"  # RSP403


    @app.get("/inside")
    def inside():
        return problem("no such item"), 404  # RSP403

    # GET /short -> TypeError: The view function did not return a valid response tuple...
    # GET /long -> TypeError: The view function did not return a valid response tuple...
    # GET /inside -> TypeError: The view function did not return a valid response...

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    def problem(text, status=400):
        return jsonify(error=text), status


    @app.get("/short")
    def short():
        return jsonify(ok=True)


    @app.get("/long")
    def long():
        return "a,b", 200, {"X-Rows": "1", "Content-Type": "text/csv"}


    @app.get("/inside")
    def inside():
        return problem("no such item", 404)

    # GET /short -> 200, body: {"ok":true}
    # GET /long -> 200, X-Rows: 1, Content-Type: text/csv, body: a,b
    # GET /inside -> 404, body: {"error":"no such item"}

Quiet on: tuples of functions that answer no request.

Options: --rsp-transparent-decorators names your decorators that hand on what the view returns.

Related: RSP402, RSP404

Flask docs: Quickstart, About Responses
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.values import Tuple
from flake8_flask_response.analysis.events.model import Call, Returned
from flake8_flask_response.analysis.queries.tuples import (
    NESTED,
    SIZE,
    GivenTuple,
    faulty_tuples,
    is_status,
)
from flake8_flask_response.edits import Fix, Replace, safe
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, item, made_on, reply, shortened, source


class TupleSize(Rule[Call | Returned]):
    listens = (Call, Returned)

    def check(self, event: Call | Returned) -> Iterator[Finding]:
        for given in faulty_tuples(event):
            if given.fault == NESTED:
                yield Finding(given.place, f"{_nested(given)}; {_flat(given)}")
            elif given.fault == SIZE:
                yield Finding(given.place, _size(given), _without_comma(given))


def _nested(given: GivenTuple) -> str:
    body = given.shape.items[0]
    if not given.nodes:
        return f"the body is a tuple itself{made_on(given)}"
    node = given.nodes[0]
    return f"'{_short(given)}' is {described(body, node)}, and a tuple cannot be the body"


def _short(given: GivenTuple) -> str:
    node = given.nodes[0]
    return shortened(node) if isinstance(node, ast.Call) else source(node)


def _flat(given: GivenTuple) -> str:
    inner = given.shape.items[0].shapes[0]
    second = given.shape.items[1]
    rest = [item(given, n, "...") for n in range(1, len(given.shape.items))]
    elements = getattr(given.nodes[0], "elts", None) if given.nodes else None
    if elements and isinstance(inner, Tuple) and len(inner.items) == 2:
        twice = second.every(is_status) and inner.items[1].every(is_status)
        parts = [*map(source, elements[:1] if twice else elements), *rest]
        return f"write one tuple: {reply(given, parts)}"
    name = _short(given) if given.nodes else "it"
    return f"use {name} alone, or take it apart first: body, status = {name}"


def _size(given: GivenTuple) -> str:
    count = len(given.shape.items)
    if count == 0:
        cure = 'return "", 204' if given.call is None else reply(given, ['""', "204"])
        return f"an empty tuple is no answer{made_on(given)}; for an empty one: {cure}"
    body = item(given, 0, "body")
    if count == 1:
        comma = "; the comma makes it one, leave it out: " if given.nodes else "; leave it out: "
        return f"this is a tuple of one item{made_on(given)}{comma}{reply(given, [body])}"
    parts = [body, item(given, 1, "status"), item(given, 2, "headers")]
    return (
        f"{count} parts are too many{made_on(given)}, Flask knows body, status, headers; "
        f"leave out what stands behind them: {reply(given, parts)}"
    )


def _without_comma(given: GivenTuple) -> Fix | None:
    if len(given.nodes) != 1 or given.call is not None:
        return None
    node = given.nodes[0]
    if not isinstance(given.place, ast.Tuple):
        return None
    return safe("leave the comma out", Replace(given.place, text_of(node)))
