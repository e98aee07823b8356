"""Time for a thousand lines: all tools on the same tree, in turn, in one process.

For each file of each round the tree is parsed anew, as flake8 does; then the tools have it one
after another, in an order that chance decides. The garbage collector is on, as in flake8, and what
it takes while a tool runs is that tool's. The clock is the processor time of this process, so that
other load on the machine counts little. What it takes to read the clock and to call a plugin that
does nothing is taken off.
"""

from __future__ import annotations

import gc
import random
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from .sources import SEED, Source, parse
from .tools import NOTHING, OURS, WALK, WARM_UP, Tools

Nanoseconds = int
FLASK, OTHERS, ALL = "Flask files", "other files", "whole corpus"
GROUPS = (FLASK, OTHERS, ALL)


@dataclass(frozen=True)
class Timings:
    """`spent[tool][file][round]`, and of it `collecting[tool][round]` in the garbage collector."""

    sources: Sequence[Source]
    spent: dict[str, list[list[Nanoseconds]]]
    collecting: dict[str, list[Nanoseconds]]

    def _members(self, group: str) -> list[int]:
        wanted = {FLASK: (True,), OTHERS: (False,), ALL: (True, False)}[group]
        return [i for i, source in enumerate(self.sources) if source.uses_flask in wanted]

    def total(self, tool: str, group: str) -> Nanoseconds:
        """For all files of a group, each file's least of the rounds.

        One stall of a neighbour on the machine is left out, and does not weigh as much as a
        hundred files.
        """
        return sum(min(self.spent[tool][index]) for index in self._members(group))

    def files(self, group: str) -> int:
        """How many files are in a group."""
        return len(self._members(group))

    def lines(self, group: str) -> int:
        """How many lines are in a group."""
        return sum(self.sources[index].length for index in self._members(group))

    def microseconds(self, tool: str, group: str) -> float | None:
        """For 1,000 lines; None for a tool or group that is not there."""
        if tool not in self.spent or not self.lines(group):
            return None
        return self.total(tool, group) / self.lines(group)

    def ratio(self, tool: str, group: str, other: str = WALK) -> float | None:
        """How many times the other's time; None where that is too short to be measured."""
        if not {tool, other} <= self.spent.keys() or not self.lines(group):
            return None
        taken = self.total(other, group)
        return self.total(tool, group) / taken if taken else None

    def turned_away(self) -> float | None:
        """The time beside `ast.walk` for the files in which nothing speaks of Flask."""
        chosen = [i for i, source in enumerate(self.sources) if not source.looked_at]
        if not chosen:
            return None
        mine, its = (sum(min(self.spent[name][i]) for i in chosen) for name in (OURS, WALK))
        return mine / its

    def collector(self, tool: str) -> float:
        """The microseconds of 1,000 lines of the whole that go to the garbage collector."""
        return statistics.median(self.collecting[tool]) / self.lines(ALL)

    def slowest(self, count: int, tool: str = OURS) -> list[tuple[Source, float]]:
        """The files that take longest, each with its least in milliseconds."""
        each = [min(rounds) / 1e6 for rounds in self.spent[tool]]
        order = sorted(range(len(each)), key=lambda index: -each[index])[:count]
        return [(self.sources[index], each[index]) for index in order]


class _Collector:
    """Counts the nanoseconds of garbage collection."""

    def __init__(self) -> None:
        self.spent = 0
        self._began = 0

    def __call__(self, phase: str, info: dict[str, int]) -> None:
        now = time.perf_counter_ns()
        if phase == "start":
            self._began = now
        else:
            self.spent += now - self._began


def measure(
    sources: Sequence[Source],
    tools: Tools,
    rounds: int,
    tell: Callable[[str], None],
) -> Timings:
    """Run every tool over every file, so many times."""
    chance = random.Random(SEED)
    order = [NOTHING, *tools.every.values()]
    spent: dict[str, list[list[Nanoseconds]]] = {each.name: [[] for _ in sources] for each in order}
    collecting: dict[str, list[Nanoseconds]] = {each.name: [] for each in order}
    _warm_up(tools)
    collector = _Collector()
    gc.callbacks.append(collector)
    try:
        for number in range(1, rounds + 1):
            tell(f"speed, round {number} of {rounds}")
            in_collector = dict.fromkeys(spent, 0)
            for index, source in enumerate(sources):
                given = tools.handed_over(str(source.path), source.tree(), source.lines())
                chance.shuffle(order)
                for tool in order:
                    arguments = given.pop(tool.name)
                    before = collector.spent
                    start = time.process_time_ns()
                    for _ in tool.plugin(**arguments).run():
                        pass
                    taken = time.process_time_ns() - start
                    spent[tool.name][index].append(taken)
                    in_collector[tool.name] += collector.spent - before
            for name, what in in_collector.items():
                collecting[name].append(what)
    finally:
        gc.callbacks.remove(collector)
    empty = [taken for rounds_of_file in spent.pop(NOTHING.name) for taken in rounds_of_file]
    calling = round(statistics.median(empty))
    for files in spent.values():
        for rounds_of_file in files:
            rounds_of_file[:] = [max(0, taken - calling) for taken in rounds_of_file]
    return Timings(sources, spent, collecting)


def _warm_up(tools: Tools) -> None:
    """Load what is loaded with the first file; start-up has a measurement of its own."""
    given = tools.handed_over("x.py", parse(WARM_UP), WARM_UP.splitlines(keepends=True))
    for tool in tools.every.values():
        for _ in tool.plugin(**given[tool.name]).run():
            pass
