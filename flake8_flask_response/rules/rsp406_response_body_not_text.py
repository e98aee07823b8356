"""Response() gets a dict, a list of data or a number as the body

Response() doesn't make JSON. It loops over its first argument and sends one piece after another.
Looping over a dict gives its keys, so the browser gets only those, as text/html. A number can't be
looped over and raises TypeError. If the pieces aren't text, the server fails in the middle of the
body. Use jsonify() to make a JSON response, and return the status code after it: `return
jsonify(...), 404`. With Response(), pass the status code as `status=`.

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/person")
    def person():
        return Response({"name": "Ann", "age": 3})  # RSP406

    # GET /person -> 200, Content-Type: text/html; charset=utf-8, body: nameage

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/person")
    def person():
        return jsonify({"name": "Ann", "age": 3})

    # GET /person -> 200, Content-Type: application/json, body: {"age":3,"name":"Ann"}

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/old")
    def old():
        return Response(410)  # RSP406

    # GET /old -> TypeError: 'int' object is not iterable

Right::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/old")
    def old():
        return Response(status=410)

    # GET /old -> 410

Wrong::

    from flask import Flask, Response

    app = Flask(__name__)


    @app.get("/people")
    def people():
        rows = [{"name": "Ann"}, {"name": "Bo"}]
        return Response(rows, mimetype="application/json")  # RSP406

    # GET /people -> TypeError: sequence item 0: expected a bytes-like object, dict found

Right::

    from flask import Flask, jsonify

    app = Flask(__name__)


    @app.get("/people")
    def people():
        rows = [{"name": "Ann"}, {"name": "Bo"}]
        return jsonify(rows)

    # GET /people -> 200, Content-Type: application/json, body: [{"name":"Ann"},{"name":"Bo"}]

Quiet on: The rule reports nothing for text, bytes, lists of text, generators and files, because
Response() can send these. An empty dict is also left alone, because it makes an empty body.

Related: RSP405, RSP412

Flask docs: Quickstart, APIs with JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from flake8_flask_response.analysis.domain.state import ContainerState
from flake8_flask_response.analysis.domain.values import (
    External,
    Function,
    Partial,
    Ref,
    Shape,
    Value,
    is_response,
    kind_of,
)
from flake8_flask_response.analysis.events.model import AttributeUse, Call
from flake8_flask_response.analysis.flask.streams import KEPT
from flake8_flask_response.analysis.queries.tuples import holds_no_text, is_status
from flake8_flask_response.cures import Cure, assignment_to, code, instead_of, rewritten
from flake8_flask_response.cures.json_bodies import json_instead
from flake8_flask_response.edits import After, RenameKeyword, Replace, safe, unsafe
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.markers import text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, quoted

_READ_ONCE = frozenset({"generator", "iterator"})
_NUMBERS = frozenset({"int", "float", "bool"})


class ResponseBodyNotText(Rule[Call | AttributeUse]):
    listens = (Call, AttributeUse)
    no_fix = "None if the arguments are unpacked, as in `*args`."

    def check(self, event: Call | AttributeUse) -> Iterator[Finding]:
        if isinstance(event, AttributeUse):
            yield from _assigned(event)
            return
        if event.callee not in RESPONSE_CLASSES:
            return
        body = event.argument(0, "response")
        if body is None or not body.every(lambda s: _is_wrong(s, event)):
            return
        node = event.argument_node(0, "response") if event.written_out else None
        subject = "the body" if node is None else quoted(node)
        what = described(body, node)
        cure, fix = _cure(body, event)
        yield Finding(event.node, f"{subject} is {what}, {_effect(body)}; {cure}", fix)


def _is_wrong(shape: Shape, event: Call) -> bool:
    if _is_uncalled(shape):
        return True
    kind = kind_of(shape)
    if kind == "dict":
        return not _is_empty(shape, event)
    return kind in _NUMBERS or is_status(shape) or holds_no_text(shape, event.states_at)


def _is_uncalled(shape: Shape) -> bool:
    """Whether it is a function, also one that stream_with_context() makes of a function."""
    if isinstance(shape, Partial):
        made = shape.function.single
        return isinstance(made, External) and made.name == KEPT
    return isinstance(shape, Function)


def _assigned(event: AttributeUse) -> Iterator[Finding]:
    """`response.response = lines`, where a call was meant."""
    what = event.assigned
    if event.name != "response" or event.mode != "write" or what is None:
        return
    if event.receiver.every(is_response) and what.every(_is_uncalled):
        found = assignment_to(event.function, event.node)
        node = None if found is None else found[1]
        name = "this" if node is None else quoted(node)
        fix = None if node is None else unsafe(f"call it: {code(node)}()", After(node, "()"))
        cure = "call it" if node is None else f"call it: {code(node)}()"
        yield Finding(event.node, f"{name} is a function, and Flask doesn't call it; {cure}", fix)


def _is_empty(shape: Shape, event: Call) -> bool:
    if not isinstance(shape, Ref):
        return False
    states = [s for s in event.states_at(shape.site) if isinstance(s, ContainerState)]
    return any(s.exact and not s.entries for s in states)


def _is_number(shape: Shape) -> bool:
    return kind_of(shape) in _NUMBERS or is_status(shape)


def _effect(body: Value) -> str:
    if body.every(_is_uncalled):
        return "and Response() doesn't call it"
    if body.every(lambda s: kind_of(s) == "dict"):
        return "and Response() sends only its keys"
    if body.every(_is_number):
        return "and Response() can't send a number"
    return "and its items aren't text, so Response() can't send them"


def _cure(body: Value, event: Call) -> Cure:
    node = event.argument_node(0, "response") if event.written_out else None
    if node is None:
        return "make a response with jsonify() instead", None
    if body.every(_is_uncalled):
        if isinstance(node, ast.Lambda):
            words = f"pass what it gives: {code(node.body)}"
            return words, unsafe(words, Replace(node, text_of(node.body)))
        words = f"call it: {code(node)}()"
        return words, unsafe(words, After(node, "()"))
    argument = next((one for one in event.call.keywords if one.value is node), None) or node
    if body.every(is_status) and event.argument(1, "status") is None:
        call = rewritten(event.call, code, {argument: f"status={code(node)}"})
        words = instead_of(event.function, event.call, call)
        edit = Replace(node, f"status={text_of(node)}")
        if isinstance(argument, ast.keyword):
            return words, safe("pass it as status", RenameKeyword(argument, "status"))
        if event.call.args[0] is node and len(event.call.args) == 1:
            return words, safe("pass it as status", edit)
    if body.every(_is_number):
        call = rewritten(event.call, code, {argument: _as_text(argument, code(node))})
        words = instead_of(event.function, event.call, call)
        return words, unsafe("send it as text", Replace(node, f"str({text_of(node)})"))
    once = body.some(lambda s: kind_of(s) in _READ_ONCE)
    return json_instead(event, argument, node, "list({})" if once else "{}")


def _as_text(argument: ast.expr | ast.keyword, written: str) -> str:
    name = f"{argument.arg}=" if isinstance(argument, ast.keyword) else ""
    return f"{name}str({written})"
