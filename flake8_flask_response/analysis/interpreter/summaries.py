"""What a call gave once, so that the same call elsewhere need not be followed again.

Only calls whose arguments carry no identity are kept: what comes out then depends on the
arguments alone. Objects made in the call are made anew, under the new call's name, at each use.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeAlias

from ..domain.state import BufferState, ContainerState, ObjectState, ResponseState, World
from ..domain.values import (
    Bound,
    Coroutine,
    Function,
    JsonText,
    Marker,
    Part,
    Partial,
    Ref,
    Shape,
    Site,
    Tuple,
    Value,
)

if TYPE_CHECKING:
    from collections.abc import Hashable

    from ..domain.arguments import Arguments
    from ..run.frame import Frame


RaisedKind: TypeAlias = "tuple[Value | None, tuple[ast.AST, ...]]"
"""A kind of exception that a call may leave by, and the places that raise it by themselves."""


@dataclass(frozen=True, slots=True)
class Summary:
    """One call's outcome: its value, the objects in it, and how else it may leave."""

    value: Value
    objects: tuple[tuple[Site, ObjectState], ...]
    depth: int
    ended: bool
    kinds: tuple[RaisedKind, ...]


def key_of(shape: Function, arguments: Arguments, world: World, frame: Frame) -> Hashable | None:
    """What the outcome depends on; None where it depends on more than can be compared."""
    if shape.closure is not None or not frame.run.finished or shape.unit.names.declared_global:
        return None
    given = arguments.all
    if not all(_plain(one) for one in given):
        return None
    key = (
        shape.unit,
        arguments.args,
        tuple(sorted(arguments.keywords.items(), key=_first)),
        arguments.starred,
        arguments.double_starred,
        world.methods,
        frame.exits.raises is not None,
    )
    try:
        hash(key)
    except TypeError:
        return None
    return key


def _first(pair: tuple[str, Value]) -> str:
    return pair[0]


def _plain(what: Value) -> bool:
    return all(_is_plain(shape) for shape in what.shapes)


def _is_plain(shape: Shape) -> bool:
    if isinstance(shape, Ref | Part | Bound | Partial | Coroutine | Marker | JsonText):
        return False
    if isinstance(shape, Function):
        return shape.closure is None and shape.receiver is None
    return not isinstance(shape, Tuple) or all(_plain(item) for item in shape.items)


def content_of(what: Value, world: World) -> Hashable | None:
    """A value by its content, a dict or list by its entries; None where it has an identity."""
    found: list[Hashable] = []
    for shape in what.shapes:
        if isinstance(shape, Function) and isinstance(shape.unit.node, ast.Lambda):
            if shape.closure is not None:
                return None
            found.append((shape.unit.module, ast.dump(shape.unit.node)))
        elif not isinstance(shape, Ref):
            if not _is_plain(shape):
                return None
            found.append(shape)
        else:
            state = world.container(shape.site)
            if state is None or not state.exact or state.shared or not _plain_entries(state):
                return None
            found.append((state.kind, state.entries))
    try:
        hash(tuple(found))
    except TypeError:
        return None
    return tuple(found)


def _plain_entries(state: ContainerState) -> bool:
    return all(part is None or _plain(part) for entry in state.entries for part in entry)


def summarise(
    result: Value,
    arguments: Arguments,
    after: World,
    depth: int,
    ended: bool,
    kinds: tuple[RaisedKind, ...],
) -> Summary | None:
    """The summary of a call just followed; None where it hands back an argument as it is."""
    given = {id(shape) for one in arguments.all for shape in one.shapes}
    if any(id(shape) in given for shape in _shapes(result)):
        return None
    objects: dict[Site, ObjectState] = {}
    waiting = [result]
    while waiting:
        for site in _sites(waiting.pop()):
            state = after.heap.get(site)
            if state is None or site in objects:
                continue
            if len(site.path) < depth:
                return None
            objects[site] = state
            waiting.extend(_values_of(state))
    return Summary(result, tuple(objects.items()), depth, ended, kinds)


def _shapes(what: Value) -> list[Shape]:
    found: list[Shape] = []
    for shape in what.shapes:
        found.append(shape)
        if isinstance(shape, Tuple):
            for item in shape.items:
                found.extend(_shapes(item))
    return found


def _sites(what: Value) -> list[Site]:
    found: list[Site] = []
    for shape in what.shapes:
        if isinstance(shape, Ref | Part):
            found.append(shape.site)
        elif isinstance(shape, Tuple):
            for item in shape.items:
                found.extend(_sites(item))
        elif isinstance(shape, Bound):
            found.extend(_sites(Value((shape.owner,))))
        elif isinstance(shape, Coroutine):
            found.extend(_sites(shape.result))
        elif isinstance(shape, JsonText) and shape.content is not None:
            found.extend(_sites(shape.content))
    return found


def _values_of(state: ObjectState) -> list[Value]:
    if isinstance(state, ResponseState):
        parts = [state.body, state.status, state.headers, state.content_type]
        return [p for p in parts if p is not None]
    if isinstance(state, BufferState):
        return []
    return [v for entry in state.entries for v in entry if v is not None]


class Replay:
    """Puts a summary's objects into another world under another call's path."""

    def __init__(self, summary: Summary, path: tuple[ast.AST, ...], frame: Frame) -> None:
        self._moved: dict[Site, Site] = {}
        run = frame.run
        for site, _ in summary.objects:
            full = (*path, *site.path[summary.depth :])
            key = (id(site.node), tuple(map(id, full)), site.role)
            made = run.program.sites.get(key)
            if made is None:
                made = run.program.sites[key] = Site(site.node, full, site.role)
            frame.root.created[made] = None
            self._moved[site] = made

    def value(self, what: Value) -> Value:
        """The value with its objects renamed."""
        if not self._moved:
            return what
        return Value(tuple(self._shape(shape) for shape in what.shapes))

    def _shape(self, shape: Shape) -> Shape:
        if isinstance(shape, Ref | Part):
            return replace(shape, site=self._moved.get(shape.site, shape.site))
        if isinstance(shape, Tuple):
            return replace(shape, items=tuple(self.value(i) for i in shape.items))
        if isinstance(shape, Bound):
            return replace(shape, owner=self._shape(shape.owner))
        if isinstance(shape, Coroutine):
            return replace(shape, result=self.value(shape.result))
        if isinstance(shape, JsonText) and shape.content is not None:
            return replace(shape, content=self.value(shape.content))
        return shape

    def objects(self, summary: Summary, world: World) -> None:
        """Add the summary's objects to `world`."""
        for site, state in summary.objects:
            world.heap[self._moved[site]] = self._state(state, self._moved[site])

    def _state(self, state: ObjectState, site: Site) -> ObjectState:
        if isinstance(state, ResponseState):
            parts: dict[str, Any] = {
                name: None if part is None else self.value(part)
                for name, part in (
                    ("body", state.body),
                    ("status", state.status),
                    ("headers", state.headers),
                    ("content_type", state.content_type),
                )
            }
            return replace(state, site=site, **parts)
        if isinstance(state, BufferState):
            return replace(state, site=site)
        assert isinstance(state, ContainerState)
        entries = tuple(
            (None if key is None else self.value(key), self.value(item))
            for key, item in state.entries
        )
        return replace(state, site=site, entries=entries)
