"""What one caller alone makes a helper do.

A helper or a wrapper that is right for one caller may be wrong for another. The events that speak
of all callers together say nothing then; these say it of one, and rules hear of them as such.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response import bounds

from ..domain.state import World
from ..events.model import AttributeUse, ByCaller, Call, ItemUse
from ..interpreter import functions
from ..run.frame import Frame
from . import callers

if TYPE_CHECKING:
    from collections.abc import Iterator

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
    for unit, calls in callers.calls_of_helpers(run).items():
        if not relevance.matters(unit):
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
    given = callers.given_by(unit, [call], run)
    if given is None:
        return
    saved = run.record.events, run.record.call_events
    run.record.events, run.record.call_events = {}, dict(run.record.call_events)
    try:
        _follow(unit, given, run)
        events: list[Event] = [*run.record.events.get(unit, {}).values()]
    finally:
        run.record.events, run.record.call_events = saved
        run.program.stack.clear()
    for event in events:
        if isinstance(event, _TOLD) and event.told:
            use = replace(event, alone=True) if isinstance(event, AttributeUse) else event
            yield ByCaller(event.node, unit, use, call.node)


def _follow(unit: FunctionUnit, given: callers.Given, run: ModuleRun) -> None:
    frame = Frame(run, unit, closure=unit.closure)
    frame.registers = False
    start = World(heap=run.world.heap.start())
    functions.bind_unknown(unit, start, frame)
    given.bind(start)
    frame.created.clear()
    functions.run_body(frame, start)
