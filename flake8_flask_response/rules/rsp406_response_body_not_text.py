"""A dict, a list of data or a number as the body of Response().

Response() does not make JSON. It goes through what it is given and sends the pieces: of a dict
these are its keys, one after the other, as text/html. Pieces that are no text, and numbers, raise
TypeError. jsonify() makes JSON, and so do a returned dict and make_response().

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/person")
    def person():
        return Response({"name": "Ann", "age": 3})  # RSP406


    @app.get("/gone")
    def gone():
        return Response(410)  # RSP406

    # GET /person -> 200, Content-Type: text/html; charset=utf-8, body: nameage
    # GET /gone -> TypeError: 'int' object is not iterable

Right::

    from flask import Flask, Response, jsonify

    app = Flask(__name__)


    @app.get("/person")
    def person():
        return jsonify({"name": "Ann", "age": 3})


    @app.get("/gone")
    def gone():
        return Response(status=410)

    # GET /person -> 200, Content-Type: application/json, body: {"age":3,"name":"Ann"}
    # GET /gone -> 410

Quiet on: text, bytes, lists of text, generators and files, and an empty dict, which is an empty
body.

Related: RSP405, RSP412

Flask docs: Quickstart, APIs with JSON
"""

from __future__ import annotations

from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import ContainerState
from flake8_flask_response.analysis.domain.values import Ref, Shape, Value, kind_of
from flake8_flask_response.analysis.events.model import Call
from flake8_flask_response.analysis.queries.tuples import holds_no_text, is_status
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted, source

_NUMBERS = frozenset({"int", "float", "bool"})


class ResponseBodyNotText(Rule[Call]):
    listens = (Call,)

    def check(self, event: Call) -> Iterator[Finding]:
        if event.callee not in RESPONSE_CLASSES:
            return
        body = event.argument(0, "response")
        if body is None or not body.every(lambda s: _is_wrong(s, event)):
            return
        node = event.argument_node(0, "response") if event.written_out else None
        subject = "the body" if node is None else quoted(node)
        what = described(body, node)
        yield Finding(event.node, f"{subject} is {what}, {_effect(body)}; {_cure(body, event)}")


def _is_wrong(shape: Shape, event: Call) -> bool:
    kind = kind_of(shape)
    if kind == "dict":
        return not _is_empty(shape, event)
    return kind in _NUMBERS or is_status(shape) or holds_no_text(shape, event.states_at)


def _is_empty(shape: Shape, event: Call) -> bool:
    if not isinstance(shape, Ref):
        return False
    states = [s for s in event.states_at(shape.site) if isinstance(s, ContainerState)]
    return any(s.exact and not s.entries for s in states)


def _is_number(shape: Shape) -> bool:
    return kind_of(shape) in _NUMBERS or is_status(shape)


def _effect(body: Value) -> str:
    if body.every(lambda s: kind_of(s) == "dict"):
        return "of which Response() sends the keys"
    if body.every(_is_number):
        return "and Response() sends text"
    return "and Response() sends lists of text only"


def _cure(body: Value, event: Call) -> str:
    node = event.argument_node(0, "response") if event.written_out else None
    name = "data" if node is None else source(node)
    if body.every(is_status):
        return f"a status has a name: Response(status={name})"
    if body.every(_is_number):
        return f"write Response(str({name}))"
    status = event.argument_node(1, "status") if event.written_out else None
    if status is not None:
        return f"write make_response(jsonify({name}), {source(status)})"
    return f"write jsonify({name})"
