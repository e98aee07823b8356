"""Buffers in memory: where an io.BytesIO stands when it is handed to send_file.

Only what is certain counts. A buffer that others hold, one that is read, and one that is written
anywhere but at its end stand somewhere unknown.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.buffers import BUFFER_WRITERS, SAVING_METHODS

from ...domain.escape import share
from ...domain.state import BufferState, World
from ...domain.values import UNKNOWN, Const, Ref, Value, value

if TYPE_CHECKING:
    from ...domain.arguments import Arguments
    from ...run.frame import Frame

KIND: Final = "io.BytesIO"
_WRITING: Final = frozenset({"write", "writelines"})
_STANDING: Final = frozenset(
    {"flush", "getbuffer", "getvalue", "isatty", "readable", "seekable", "tell", "writable"}
)


def make(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """`io.BytesIO(...)`: an object with a position. One of the module is anybody's."""
    site = frame.site(node)
    content = arguments.get(0, "initial_bytes")
    unclear = arguments.starred or arguments.double_starred
    if unclear or (content is not None and not content.certain):
        position = ""
    elif content is None or content.every(lambda s: isinstance(s, Const) and not s.value):
        position = "empty"
    else:
        position = "start"
    world.heap[site] = BufferState(site, position, shared=frame.unit is None)
    return value(Ref(site, KIND, origin=node))


def call_method(owner: Ref, name: str, arguments: Arguments, world: World) -> None:
    """`buffer.name(...)`."""
    state = world.heap.get(owner.site)
    if not isinstance(state, BufferState) or name in _STANDING:
        return
    if name in _WRITING:
        state = _written(state)
    elif name == "seek":
        state = _moved(state, arguments)
    elif name != "truncate" or state.position == "end":
        state = replace(state, position="")
    world.heap[owner.site] = state


def _written(state: BufferState) -> BufferState:
    return replace(state, position="end" if state.position in ("empty", "end") else "")


def _moved(state: BufferState, arguments: Arguments) -> BufferState:
    to = arguments.get(0, "offset") or UNKNOWN
    whence = arguments.get(1, "whence")
    at_start = to.constant == 0 and (whence is None or whence.constant == 0)
    if at_start:
        return state if state.position == "empty" else replace(state, position="start")
    return replace(state, position="")


def write_by(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """A callable from outside that fills the buffer it is given and leaves it at its end."""
    known = BUFFER_WRITERS[name]
    given = arguments.get(*known.buffer)
    for one in arguments.all:
        if one is not given:
            share(one, world)
    mode = arguments.get(*known.mode) if known.mode is not None else None
    word = "w" if known.mode is None else mode.constant if mode is not None else ""
    writes = isinstance(word, str) and word.startswith("w")
    for shape in given.shapes if given is not None else ():
        state = world.heap.get(shape.site) if isinstance(shape, Ref) else None
        if isinstance(state, BufferState):
            world.heap[state.site] = _written(state) if writes else replace(state, position="")
    return UNKNOWN


def saved(arguments: Arguments, node: ast.Call, world: World) -> bool:
    """Whether `image.save(buffer, ...)` fills a buffer; it then stands behind what was written."""
    if not isinstance(node.func, ast.Attribute) or node.func.attr not in SAVING_METHODS:
        return False
    first = arguments.args[0].single if arguments.args else None
    state = world.heap.get(first.site) if isinstance(first, Ref) else None
    if not isinstance(state, BufferState):
        return False
    world.heap[state.site] = _written(state)
    for other in arguments.all[1:]:
        share(other, world)
    return True


def lose(values: tuple[Value, ...], world: World) -> None:
    """Buffers are handed to something that may read or write them."""
    for one in values:
        for shape in one.shapes:
            state = world.heap.get(shape.site) if isinstance(shape, Ref) else None
            if isinstance(state, BufferState):
                world.heap[state.site] = replace(state, position="")
