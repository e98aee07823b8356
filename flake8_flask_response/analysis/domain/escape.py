"""Objects that escape: others may see and change them from then on."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from .arguments import Arguments
from .state import ContainerState, ResponseState, World
from .values import HOLDING, UNKNOWN, Part, Partial, Ref, Shape, Tuple, Value


def share(what: Value, world: World) -> None:
    """The value goes somewhere we do not follow: its objects may be seen and changed there."""
    for shape in what.shapes:
        if type(shape) in HOLDING:
            _share_shape(shape, what, world)


def _share_object(shape: Ref, world: World) -> None:
    state = world.heap.get(shape.site)
    if state is None or state.shared:
        return
    world.heap[shape.site] = replace(state, shared=True)
    if isinstance(state, ContainerState):
        for _, item in state.entries:
            share(item, world)
    elif isinstance(state, ResponseState):
        share(state.body, world)


def _share_shape(shape: Shape, what: Value, world: World) -> None:
    if isinstance(shape, Ref):
        _share_object(shape, world)
    elif isinstance(shape, Tuple):
        for item in shape.items:
            share(item, world)
    elif isinstance(shape, Partial):
        for item in shape.args:
            share(item, world)
    else:
        note_copied(what, world, content=True)


_CONTENT: Final = frozenset({"data", "get_data()", "response", "json", "get_json()", "stream"})


def note_copied(what: Value, world: World, *, content: bool = False) -> None:
    """The value is read: what the headers of a response say may go to another response.

    With `content`, reading its content counts as well.
    """
    for shape in what.shapes:
        if isinstance(shape, Part) and (content or shape.name not in _CONTENT):
            state = world.response(shape.site)
            if state is not None and not state.copied:
                world.heap[shape.site] = replace(state, copied=True)


def unknown_call(arguments: Arguments, world: World) -> Value:
    """Nobody knows what it gives, nor what it does with what it is handed."""
    for one in arguments.all:
        share(one, world)
    return UNKNOWN
