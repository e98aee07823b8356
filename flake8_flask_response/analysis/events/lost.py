"""Responses that are customised and then lost, on one way out of a function or on all of them.

Lines are 1-based, as in `ast`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ..domain.state import ResponseState, World
from ..domain.values import (
    UNKNOWN,
    Bound,
    Coroutine,
    Part,
    Partial,
    Ref,
    Site,
    Tuple,
    Value,
)
from ..syntax.units import FunctionUnit
from .model import FunctionDone, Outcome, Returned

if TYPE_CHECKING:
    from ..run.frame import Exit, Frame

_CUSTOMISING: Final = frozenset({"header", "cookie", "status", "content_type"})


def handed_out(what: Value, world: World) -> Iterator[Site]:
    """The objects that a value hands out: themselves, in a container, or by a part of them."""
    for shape in what.shapes:
        if isinstance(shape, Ref):
            yield shape.site
            state = world.container(shape.site)
            for _, item in state.entries if state is not None else ():
                if item is not what:
                    yield from handed_out(item, world)
        elif isinstance(shape, Part):
            yield shape.site
        elif isinstance(shape, Bound):
            yield from handed_out(Value((shape.owner,)), world)
        elif isinstance(shape, Tuple):
            for item in shape.items:
                yield from handed_out(item, world)
        elif isinstance(shape, Coroutine):
            yield from handed_out(shape.result, world)
        elif isinstance(shape, Partial):
            for item in (shape.function, *shape.args):
                yield from handed_out(item, world)


def captured_names(unit: FunctionUnit) -> frozenset[str]:
    """The names that functions nested in this one read."""
    if isinstance(unit.node, ast.Lambda):
        return frozenset()
    return frozenset(unit.names.captured & unit.names.bound)


def lost_responses(
    leaving: Exit, frame: Frame, captured: frozenset[str]
) -> tuple[ResponseState, ...]:
    """The responses made in this call that this way out customised and does not hand out."""
    kept = set(handed_out(leaving.value, leaving.world))
    for name in captured:
        held = leaving.world.env.get(name) or UNKNOWN
        kept.update(s.site for s in held.shapes if isinstance(s, Ref))
    found: list[ResponseState] = []
    for site in frame.created:
        state = leaving.world.response(site)
        if state is None or state.shared or state.foreign or not state.customised:
            continue
        if site.path and id(site.path[0]) in frame.run.record.senseless:
            continue
        if site not in kept and not state.copied:
            found.append(state)
    return tuple(found)


def drop_unreturned(result: Value, world: World, call: ast.expr, frame: Frame) -> None:
    """What a called function made and kept to itself is its own affair, not its caller's."""
    created, depth = frame.root.created, len(frame.path)
    inner = [s for s in created if len(s.path) > depth and s.path[depth] is call]
    if inner:
        kept = set(handed_out(result, world))
        for site in inner:
            if site not in kept:
                del created[site]


def losing(unit: FunctionUnit, frame: Frame) -> FunctionDone | None:
    """The ways out of a function as one caller brings it there, where one loses a response.

    Only what the function itself has set on it counts, and only where nobody reads its content.
    """
    if unit.is_generator:
        return None
    captured, own = captured_names(unit), set(map(id, unit.own))
    found: list[Returned] = []
    for end in frame.exits.returns:
        responses = [
            replace(state, changes=tuple(c for c in state.changes if id(c.node) in own))
            for state in lost_responses(end, frame, captured)
            if not (state.opened or state.copied)
        ]
        kept = tuple(state for state in responses if state.customised)
        way = Outcome(end.node, end.value, end.world, kept, end.implicit)
        found.append(Returned(end.statement, unit, None, (way,), end.implicit))
    if not any(way.lost for one in found for way in one.outcomes):
        return None
    return FunctionDone(unit.node, unit, None, tuple(found))
