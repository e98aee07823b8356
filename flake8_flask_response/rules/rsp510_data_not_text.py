"""response.data gets a dict, a list or a number instead of text

The data of a response is its body: text or bytes. Flask turns a dict into JSON only if a view
function returns it, or if you pass it to jsonify(). If you assign a number to response.data, Python
raises TypeError on that line. A dict or a list fails later, while the server sends the response.
Turn it into text with json.dumps() and set the type, as below. Or leave out response.data, and
return jsonify() with the dict.

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

    from flask import Flask, make_response

    app = Flask(__name__)


    @app.get("/user")
    def user():
        response = make_response()
        response.data = json.dumps({"name": "Ann"})
        response.mimetype = "application/json"
        return response

    # GET /user -> 200, Content-Type: application/json, body: {"name": "Ann"}

Quiet on: The rule reports nothing for text and bytes, and for a value that may be one of them. The
attribute data of other objects is also left alone.

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
from flake8_flask_response.cures import (
    Cure,
    Spell,
    assignment_to,
    code,
    then,
    whole_statement,
)
from flake8_flask_response.edits import AddAfter, Edit, Replace, safe
from flake8_flask_response.knowledge.responses import JSON_CREATORS, RESPONSE_CLASSES
from flake8_flask_response.markers import imported, new_name, text_of
from flake8_flask_response.rule import Finding, Rule
from flake8_flask_response.wording import described

_NO_DATA: Final = frozenset(
    {"dict", "list", "tuple", "set", "frozenset", "None", "int", "float", "bool", "dict view"}
)
_JSON: Final = frozenset({"dict", "list", "tuple"})
_SETS: Final = frozenset({"set", "frozenset", "dict view"})


class DataNotText(Rule[AttributeUse | Call | ItemUse]):
    listens = (AttributeUse, Call, ItemUse)
    no_fix = "None if the value isn't written on the line, or if more than the data is set there."

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
        what = (
            f"the data of '{code(owner)}' must be text, and this is {described(given, event.node)}"
        )
        cure, fix = _cure(event, given, owner, how)
        yield Finding(event.node, f"{what}; {cure}", fix)


def _cure(event: AttributeUse | Call, given: Value, owner: ast.expr, how: str) -> Cure:
    statement: ast.stmt | None = None
    value: ast.expr | None = None
    if isinstance(event, Call):
        value = event.argument_node(0, "value")
        statement = whole_statement(event.function, event.call)
    elif (found := assignment_to(event.function, event.node)) is not None:
        statement, value = found
    form, is_json = _form(given)
    if value is None:
        return f"make text of it with {form.partition('(')[0] or 'str'}()", None
    typed = is_json and not all(_has_type(state) for state in event.states)
    second = '.mimetype = "application/json"'
    told = how.format(code(owner), form.format(code(value)))
    words = then(told, f"{code(owner)}{second}" if typed else "")
    edits: list[Edit] = [Replace(value, form.format(text_of(value)))]
    if typed and statement is None:
        return f"write: {words}", None
    if typed and statement is not None:
        edits.append(AddAfter(statement, f"{text_of(owner)}{second}"))
    return f"write: {words}", safe("make text of it", *edits)


def _form(given: Value) -> tuple[str, bool]:
    """The text of a value, and whether it is JSON."""
    dumps = imported("json.dumps")
    if given.every(lambda s: kind_of(s) in _JSON):
        return f"{dumps}({{}})", True
    if given.every(lambda s: kind_of(s) in _SETS):
        return f"{dumps}(list({{}}))", True
    return ('""', False) if given.every(lambda s: kind_of(s) == "None") else ("str({})", False)


def _has_type(state: ObjectState) -> bool:
    """Whether a response is known to have a type of JSON."""
    if not isinstance(state, ResponseState):
        return False
    kind = state.content_type.constant if state.content_type is not None else None
    return state.creator in JSON_CREATORS or (isinstance(kind, str) and "json" in kind)


def _item(event: ItemUse) -> Iterator[Finding]:
    """`response.data["name"] = value`."""
    if event.mode == "read" or not event.container.every(_is_data) or _own_class(event.states):
        return
    assert isinstance(event.node, ast.Subscript)
    data, key = event.node.value, event.node.slice
    fault = f"'{code(data)}' is bytes, so you can't set an item of it (TypeError)"
    found = assignment_to(event.function, event.node)
    if found is None or not isinstance(data, ast.Attribute):
        yield Finding(event.node, f"{fault}; change the dict before you pass it to jsonify()")
        return
    statement, value = found
    name = new_name("data")

    def lines(spell: Spell) -> list[str]:
        owner = spell(data.value)
        return [
            f"{name} = {owner}.get_json()",
            f"{name}[{spell(key)}] = {spell(value)}",
            f"{owner}.data = {imported('json.dumps')}({name})",
        ]

    first, *others = lines(text_of)
    fix = safe("change the data", Replace(statement, first), AddAfter(statement, "\n".join(others)))
    is_json = all(isinstance(s, ResponseState) and s.creator in JSON_CREATORS for s in event.states)
    yield Finding(event.node, f"{fault}; write: {then(*lines(code))}", fix if is_json else None)


def _is_data(shape: Shape) -> bool:
    return isinstance(shape, Part) and shape.name in ("data", "get_data()")


def _own_class(states: tuple[ObjectState, ...]) -> bool:
    """Whether it may be a class of the user's own, with data of its own."""
    responses = [s for s in states if isinstance(s, ResponseState)]
    return not responses or any(s.cls not in RESPONSE_CLASSES for s in responses)
