"""What one caller alone makes a helper do.

A helper or a wrapper that is right for one caller may be wrong for another. The events that speak
of all callers together say nothing then; these say it of one, and rules hear of them as such.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response import bounds

from ..domain.state import World
from ..events import lost, mistaken
from ..events.model import AttributeUse, ByCaller, Call, ItemUse
from ..interpreter import functions
from ..run.frame import Frame
from . import callers

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..events.model import Event
    from ..run.module import ModuleRun
    from ..run.overlay import Relevance
    from ..syntax.units import FunctionUnit

MAX_CALLERS: Final = 8
"""Calls of one helper that are followed apart; the others are left out."""

_TOLD: Final = (AttributeUse, Call, ItemUse)


def events_by_caller(run: ModuleRun, relevance: Relevance) -> list[ByCaller]:
    """The uses in the module's helpers, for each call that tells what it hands over."""
    found: list[ByCaller] = []
    helpers = [*callers.calls_of_helpers(run).items()]
    helpers += callers.calls_of_helpers(run, elsewhere=True).items()
    for unit, calls in helpers:
        own = relevance if unit.module is run else unit.module.own_relevance()
        if not own.matters(unit):
            continue
        if len(calls) > MAX_CALLERS:
            bounds.met(bounds.CALLERS, unit.node)
        for call in calls[:MAX_CALLERS]:
            try:
                found.extend(_events(unit, call, run))
            except RecursionError:
                bounds.met(bounds.RECURSION, unit.node)
    return found


def _events(unit: FunctionUnit, call: Call, run: ModuleRun) -> Iterator[ByCaller]:
    given = None if _fails_before(call, run) else callers.given_by(unit, [call], unit.module)
    if given is None:
        return
    run = unit.module
    saved = run.record.events, run.record.call_events
    run.record.events, run.record.call_events = {}, dict(run.record.call_events)
    try:
        frame = _follow(unit, given, run)
        events: list[Event] = [*run.record.events.get(unit, {}).values()]
        losing = None if unit.roles else lost.losing(unit, frame)
    finally:
        run.record.events, run.record.call_events = saved
        run.program.stack.clear()
    for event in _before_the_first_error(events):
        if isinstance(event, _TOLD) and event.told:
            use = event if isinstance(event, ItemUse) else replace(event, alone=True)
            yield ByCaller(event.node, unit, use, call.node)
    if losing is not None:
        yield ByCaller(losing.node, unit, losing, call.node)


def _before_the_first_error(events: Sequence[Event]) -> Iterator[Event]:
    """The events in source order, each name only up to its first use that raises."""
    failed: set[str] = set()
    for event in sorted(events, key=_position):
        name = _used_name(event)
        if name in failed:
            continue
        if name and _raises(event):
            failed.add(name)
        yield event


def _fails_before(call: Call, run: ModuleRun) -> bool:
    """Whether the caller has used something that it hands over in a way that raises."""
    names = {node.id for node in call.call.args if isinstance(node, ast.Name)}
    unit = call.function
    events = run.record.events.get(unit, {}).values() if unit is not None and names else ()
    return any(
        _used_name(event) in names and _raises(event) and _position(event) < _position(call)
        for event in events
    )


def _used_name(event: Event) -> str:
    """The variable of which an attribute is used, "" for other events."""
    owner = event.node.value if isinstance(event.node, ast.Attribute) else None
    named = isinstance(event, AttributeUse) and isinstance(owner, ast.Name)
    return owner.id if named and isinstance(owner, ast.Name) else ""


def _raises(event: Event) -> bool:
    use = event if isinstance(event, AttributeUse) else None
    return use is not None and mistaken.raises(use.receiver, use.name, use.mode)


def _position(event: Event) -> tuple[int, int]:
    return getattr(event.node, "lineno", 0), getattr(event.node, "col_offset", 0)


def _follow(unit: FunctionUnit, given: callers.Given, run: ModuleRun) -> Frame:
    frame = Frame(run, unit, closure=unit.closure)
    frame.registers = False
    start = World(heap=run.world.heap.start())
    functions.bind_unknown(unit, start, frame)
    given.bind(start)
    frame.created.clear()
    functions.run_body(frame, start)
    return frame
