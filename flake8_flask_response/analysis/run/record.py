"""What was found by following one module."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..events.model import Call
from ..syntax.units import FunctionUnit

if TYPE_CHECKING:
    from ..events.model import ByCaller, Event
    from ..events.unreached import Cut


class Record:
    """The events of one module, and what the events are made from at the end of a function.

    `reached` are the ids of the statements that some path gets to; `cuts` tell where a block ends
    too early; `senseless` are the ids of calls whose value is thrown away though they only build
    it; `own_contexts` are the functions that enter a context of their own.
    """

    def __init__(self) -> None:
        self.events: dict[FunctionUnit | None, dict[tuple[type, int, str], Event]] = {}
        self.by_caller: list[ByCaller] = []
        self.call_events: dict[int, Call] = {}
        self.reached: set[int] = set()
        self.senseless: set[int] = set()
        self.cuts: dict[int, Cut] = {}
        self.own_contexts: set[FunctionUnit] = set()

    def add(self, event: Event, detail: str = "") -> None:
        """Keep an event; the same one on another path is joined with it."""
        unit = event.function if isinstance(event.function, FunctionUnit) else None
        events = self.events.setdefault(unit, {})
        key = (type(event), id(event.node), detail)
        known = events.get(key)
        kept = events[key] = event if known is None else known.merged(event)
        if isinstance(kept, Call):
            self.call_events[id(kept.node)] = kept
