"""A dict, a list or a number put into the data of a response.

The data of a response is what goes over the wire: text or bytes. Flask turns a dict or a list
into JSON only when a view returns it or jsonify() gets it, never in response.data. The TypeError
comes at this line or while the body is sent. Turn the value into text first, with json.dumps()
for instance.

Wrong::

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/user")
    def user():
        response = make_response()
        response.data = {"name": "Ann"}  # RSP510
        return response

    # GET /user -> TypeError: ...

Right::

    import json

    from flask import Flask, jsonify, make_response

    app = Flask(__name__)


    @app.get("/user")
    def user():
        response = make_response()
        response.data = json.dumps({"name": "Ann"})
        response.mimetype = "application/json"
        return response


    @app.get("/short")
    def short():
        return jsonify(name="Ann")

    # GET /user -> 200, Content-Type: application/json, body: {"name": "Ann"}
    # GET /short -> 200, Content-Type: application/json, body: {"name":"Ann"}

Quiet on: text, bytes and what may be either, and the data of anything but a response.

Related: RSP406, RSP505

Flask docs: API, Response Objects; Quickstart, APIs with JSON
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from flake8_flask_response.analysis.domain.state import ObjectState, ResponseState
from flake8_flask_response.analysis.domain.values import Part, Shape, Value, is_response, kind_of
from flake8_flask_response.analysis.events.model import AttributeUse, Call, ItemUse
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described, source

_NO_DATA: Final = frozenset(
    {"dict", "list", "tuple", "set", "frozenset", "None", "int", "float", "bool", "dict view"}
)
_JSON: Final = frozenset({"dict", "list", "tuple"})


class DataNotText(Rule[AttributeUse | Call | ItemUse]):
    listens = (AttributeUse, Call, ItemUse)

    def check(self, event: AttributeUse | Call | ItemUse) -> Iterator[Finding]:
        if isinstance(event, ItemUse):
            yield from _item(event)
            return
        if isinstance(event, AttributeUse):
            if event.name != "data" or event.mode != "write":
                return
            given, receiver = event.assigned, event.receiver
            assert isinstance(event.node, ast.Attribute)
            owner, how = event.node.value, "{}.data = {}"
        elif event.callee == "response.set_data" and event.receiver is not None:
            given, receiver = event.argument(0, "value"), event.receiver
            assert isinstance(event.call.func, ast.Attribute)
            owner, how = event.call.func.value, "{}.set_data({})"
        else:
            return
        if given is None or not receiver.every(is_response) or _own_class(event.states):
            return
        if not given.every(lambda s: kind_of(s) in _NO_DATA):
            return
        name = source(owner)
        yield Finding(
            event.node,
            f"the data of '{name}' is given {described(given, event.node)}, and it has to be text;"
            f" write {how.format(name, _as_text(given))}",
        )


def _item(event: ItemUse) -> Iterator[Finding]:
    """`response.data["name"] = value`."""
    if event.mode == "read" or not event.container.every(_is_data) or _own_class(event.states):
        return
    assert isinstance(event.node, ast.Subscript)
    owner = source(event.node.value)
    yield Finding(
        event.node,
        f"'{owner}' is bytes, and its items cannot be set (TypeError); change the dict before it"
        " is given to jsonify(...)",
    )


def _is_data(shape: Shape) -> bool:
    return isinstance(shape, Part) and shape.name in ("data", "get_data()")


def _own_class(states: tuple[ObjectState, ...]) -> bool:
    """Whether it may be a class of the user's own, with data of its own."""
    responses = [s for s in states if isinstance(s, ResponseState)]
    return not responses or any(s.cls not in RESPONSE_CLASSES for s in responses)


def _as_text(given: Value) -> str:
    if given.every(lambda s: kind_of(s) in _JSON):
        return "json.dumps(...)"
    return '""' if given.every(lambda s: kind_of(s) == "None") else "str(...)"
