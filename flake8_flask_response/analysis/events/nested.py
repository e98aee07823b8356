"""Responses inside data: in a dict or list that is sent, in JSON, in text."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final, TypeAlias

from flake8_flask_response.knowledge.responses import JSON_CREATORS, RESPONSE_CLASSES

from ..domain.contents import as_table
from ..domain.json_values import is_refused
from ..domain.state import ContainerState, World
from ..domain.values import (
    Elements,
    Function,
    Missing,
    Ref,
    Shape,
    Tuple,
    Value,
    is_response,
    kind_of,
)
from .model import Nested, NotJson

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from ..domain.arguments import Arguments
    from ..run.frame import Frame

MAX_NESTING: Final = 6
"""Levels of dicts and lists that are looked through."""

_DUMPS: Final = frozenset({"json.dumps", "flask.json.dumps"})
_MAKE: Final = frozenset({"flask.make_response", "flask.Flask.make_response"})


Test: TypeAlias = "Callable[[Shape], bool]"


def held_in(what: Value, world: World, depth: int = 0, test: Test = is_response) -> Shape | None:
    """The response that a value certainly holds inside, None where it may hold none.

    With another `test`, the shape that passes it.
    """
    found = [_held(shape, world, depth, test) for shape in what.shapes]
    return found[0] if found and all(found) else None


def _held(shape: Shape, world: World, depth: int, test: Test) -> Shape | None:
    if depth > MAX_NESTING:
        return None
    parts: list[Value] = []
    shape = as_table(shape, world)
    if isinstance(shape, Tuple):
        parts = list(shape.items)
    elif isinstance(shape, Elements) and shape.element is not None:
        parts = [shape.element]
    elif isinstance(shape, Ref):
        state = world.heap.get(shape.site)
        known = isinstance(state, ContainerState) and state.exact
        if isinstance(state, ContainerState) and known and (depth or not state.shared):
            parts = [item for _, item in state.entries]
    return next((r for r in (within(p, world, depth + 1, test) for p in parts) if r), None)


def within(what: Value, world: World, depth: int = 0, test: Test = is_response) -> Shape | None:
    """The same, where the value itself counts, too; a look-up that finds nothing does not."""
    found = [shape for shape in what.shapes if not isinstance(shape, Missing)]
    return found[0] if found and all(map(test, found)) else held_in(what, world, depth, test)


def place_of(given: ast.AST, world: World, shape: Shape, test: Test) -> ast.expr | None:
    """The expression in a literal or a call that is the shape; None where a variable holds it."""
    waiting: list[ast.AST | None] = [given]
    while waiting:
        node = waiting.pop(0)
        match node:
            case ast.Call() if node is given:
                waiting += [*node.args, *(k.value for k in node.keywords)]
            case ast.Dict(values=values):
                waiting += values
            case ast.List(elts=elements) | ast.Tuple(elts=elements):
                waiting += elements
            case ast.Name(id=name) if (what := world.env.get(name)) is not None:
                if what.shapes and all(test(one) for one in what.shapes):
                    return node
            case ast.Name(id=name) if isinstance(shape, Function) and shape.unit.name == name:
                return node
            case ast.expr() if node is shape.origin:
                return node
            case _:
                pass
    return None


def note_call(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> None:
    """Record a response in what is handed to jsonify, json.dumps, Response or make_response."""
    if not frame.recording or not arguments.all:
        return
    found: Shape | None = None
    if name in JSON_CREATORS:
        found = next((r for r in (within(a, world) for a in arguments.all) if r), None)
        _note_refused(name, arguments.all, node, world, frame)
    elif name in _DUMPS or name in RESPONSE_CLASSES:
        first = arguments.args[0] if arguments.args else arguments.keywords.get("response")
        found = within(first, world) if first is not None else None
    elif name in _MAKE and len(arguments.args) == 1:
        only = arguments.args[0]
        found = None if only.some(lambda s: isinstance(s, Tuple)) else held_in(only, world)
    if name in _MAKE and arguments.args and arguments.args[0].every(_becomes_json):
        _note_refused(name, arguments.args[:1], node, world, frame)
    if found is not None:
        state = world.response(found.site) if isinstance(found, Ref) else None
        states = () if state is None else (state,)
        frame.emit(Nested(node, frame.place, found, name, states))


def _becomes_json(shape: Shape) -> bool:
    """Whether make_response() makes JSON of it."""
    return kind_of(shape) in ("dict", "list")


def _note_refused(
    name: str, arguments: Iterable[Value], node: ast.Call, world: World, frame: Frame
) -> None:
    """Record what jsonify() or make_response() cannot make JSON of."""
    for one in arguments:
        refused = within(one, world, 0, is_refused)
        if refused is not None:
            place = place_of(node, world, refused, is_refused)
            frame.emit(NotJson(node, frame.place, refused, name, place))
            return
