"""What the project wants to reach, and whether it does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from . import growth, memory, startup
from .speed import FLASK, OTHERS, Timings
from .tools import ALONE, OURS, WALK

SPEED, START, MEMORY, GROWTH = "speed", "start-up", "memory", "growth"
PARTS = (SPEED, START, MEMORY, GROWTH)

KEPT_LIMIT = 32_000
"""Bytes after 1,000 files that are still nothing: names that Python itself keeps, and the like."""


@dataclass(frozen=True)
class Results:
    """What was measured; None for a part that was left out."""

    timings: Timings | None = None
    start: startup.StartUp | None = None
    peak: memory.Peak | None = None
    kept: memory.Kept | None = None
    growth: growth.Growth | None = None


@dataclass(frozen=True)
class Line:
    """One aim. `measured` is None where it was not measured; `unit` is "" for a ratio."""

    part: str
    what: str
    limit: float
    measured: float | None
    unit: str = ""
    at_least: bool = False

    @property
    def verdict(self) -> str:
        """Whether it is reached."""
        if self.measured is None:
            return "not measured"
        inside = self.measured >= self.limit if self.at_least else self.measured <= self.limit
        return "reached" if inside else "not reached"


def lines(results: Results) -> Sequence[Line]:
    """Every aim, in the order of the list that the project was given."""
    timings = results.timings

    def ratio(tool: str, group: str, other: str) -> float | None:
        return timings.ratio(tool, group, other) if timings else None

    slowest = timings.slowest(1)[0][1] if timings else None
    start, peak, kept, grown = results.start, results.peak, results.kept, results.growth
    return (
        Line(SPEED, f"{FLASK}, beside {WALK}", 3.0, ratio(OURS, FLASK, WALK)),
        Line(SPEED, f"{OTHERS}, beside {WALK}", 0.04, ratio(OURS, OTHERS, WALK)),
        Line(SPEED, "slowest single file", 60, slowest, "ms"),
        Line(SPEED, f"{FLASK}, imports followed beside off", 1.5, ratio(OURS, FLASK, ALONE)),
        Line(START, "added to `flake8 --version`", 15, start.added if start else None, "ms"),
        Line(
            START,
            "rules, tables and dependencies loaded before Flask is met",
            0,
            len(start.heavy) if start else None,
            "modules",
        ),
        Line(MEMORY, "peak above plain flake8", 5, peak.added if peak else None, "MB"),
        Line(
            MEMORY,
            f"kept after {memory.FILES:,} files",
            KEPT_LIMIT / 1000,
            kept.kept / 1000 if kept else None,
            "kB",
        ),
        Line(
            MEMORY,
            "syntax trees kept after them",
            0,
            kept.nodes if kept else None,
            "nodes",
        ),
        Line(GROWTH, "twice as long a file", 2.2, grown.worst if grown else None),
    )
