"""Responses inside data: in a dict or list that is sent, in JSON, in text."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.responses import JSON_CREATORS, RESPONSE_CLASSES

from ..domain.state import ContainerState, World
from ..domain.values import Elements, Ref, Shape, Tuple, Value, is_response
from .model import Nested

if TYPE_CHECKING:
    from ..domain.arguments import Arguments
    from ..run.frame import Frame

MAX_NESTING: Final = 6
"""Levels of dicts and lists that are looked through."""

_DUMPS: Final = frozenset({"json.dumps", "flask.json.dumps"})
_MAKE: Final = frozenset({"flask.make_response", "flask.Flask.make_response"})


def held_in(what: Value, world: World, depth: int = 0) -> Shape | None:
    """The response that a value certainly holds inside, None where it may hold none."""
    found = [_held(shape, world, depth) for shape in what.shapes]
    return found[0] if found and all(found) else None


def _held(shape: Shape, world: World, depth: int) -> Shape | None:
    if depth > MAX_NESTING:
        return None
    parts: list[Value] = []
    if isinstance(shape, Tuple):
        parts = list(shape.items)
    elif isinstance(shape, Elements) and shape.element is not None:
        parts = [shape.element]
    elif isinstance(shape, Ref):
        state = world.heap.get(shape.site)
        known = isinstance(state, ContainerState) and state.exact
        if isinstance(state, ContainerState) and known and (depth or not state.shared):
            parts = [item for _, item in state.entries]
    return next((r for r in (_within(p, world, depth + 1) for p in parts) if r), None)


def _within(what: Value, world: World, depth: int = 0) -> Shape | None:
    return what.shapes[0] if what.every(is_response) else held_in(what, world, depth)


def note_call(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> None:
    """Record a response in what is handed to jsonify, json.dumps, Response or make_response."""
    if not frame.recording or not arguments.all:
        return
    found: Shape | None = None
    if name in JSON_CREATORS:
        found = next((r for r in (_within(a, world) for a in arguments.all) if r), None)
    elif name in _DUMPS or name in RESPONSE_CLASSES:
        first = arguments.args[0] if arguments.args else arguments.keywords.get("response")
        found = _within(first, world) if first is not None else None
    elif name in _MAKE and len(arguments.args) == 1:
        only = arguments.args[0]
        found = None if only.some(lambda s: isinstance(s, Tuple)) else held_in(only, world)
    if found is not None:
        state = world.response(found.site) if isinstance(found, Ref) else None
        states = () if state is None else (state,)
        frame.emit(Nested(node, frame.place, found, name, states))
