"""Run one small function on all inputs: what it gave, where, and which lines it reached.

Whatever decides a path (a condition, a length, a match, an exception) asks `Choices`, which goes
through all answers, one run each. An answer says nothing about the next: conditions are
independent, unless the caller asks for fixed ones.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

ERRORS: Any = (None, ValueError, KeyError, OSError)
MAX_RUNS = 20_000


class OutOfRoundsError(BaseException):
    """The run was stopped: it goes round more often than the proof looks at."""


class Choices:
    """All sequences of answers, one at a time."""

    def __init__(self) -> None:
        self.taken: list[list[int]] = []
        self.position = 0

    def choose(self, count: int) -> int:
        """The next answer, below `count`."""
        if self.position == len(self.taken):
            self.taken.append([0, count])
        self.position += 1
        return self.taken[self.position - 1][0]

    def advance(self) -> bool:
        """Go on to the next sequence; False after the last."""
        del self.taken[self.position :]
        while self.taken and self.taken[-1][0] == self.taken[-1][1] - 1:
            self.taken.pop()
        self.position = 0
        if self.taken:
            self.taken[-1][0] += 1
        return bool(self.taken)


@dataclass
class Seen:
    """What all runs together did: (line, value) of each end, and the lines that were reached."""

    ends: set[tuple[int, int]] = field(default_factory=set)
    lines: set[int] = field(default_factory=set)
    raised: bool = False
    complete: bool = True


@dataclass
class _Run:
    choices: Choices
    rounds: int
    fixed: bool
    seen: Seen
    stopped: bool = False
    ticks: int = 0
    answers: dict[str, bool] = field(default_factory=dict)

    def tick(self) -> bool:
        self.ticks += 1
        if self.stopped or self.ticks > self.rounds:
            self.stopped = True
            raise OutOfRoundsError
        return True

    def hit(self, line: int) -> None:
        if not self.stopped:
            self.seen.lines.add(line)

    def suppress(self, *kinds: type[BaseException]) -> Any:
        self.call()
        return suppress(*kinds)

    def call(self) -> None:
        error = ERRORS[self.choices.choose(len(ERRORS))]
        if error is not None:
            raise error


class _On:
    """A condition: true or false anew each time, or the same for the whole run."""

    def __init__(self, run: _Run) -> None:
        self.run = run
        self.asked = 0

    def __bool__(self) -> bool:
        self.asked += 1
        if self.run.fixed:
            self.run.ticks += self.asked > 1
            if self.run.ticks > 4 * self.run.rounds:
                self.run.stopped = True
                raise OutOfRoundsError
            if "on" not in self.run.answers:
                self.run.answers["on"] = bool(self.run.choices.choose(2))
            return self.run.answers["on"]
        if self.asked > self.run.rounds:
            return False
        return bool(self.run.choices.choose(2))


class _Items:
    def __init__(self, run: _Run) -> None:
        self.run = run

    def __iter__(self) -> Iterator[int]:
        return iter(range(self.run.choices.choose(self.run.rounds + 1)))


class _Manager:
    def __init__(self, run: _Run) -> None:
        self.run = run

    def __enter__(self) -> None:
        self.run.call()

    def __exit__(self, *_: object) -> None:
        pass


class _Subject:
    def __init__(self, run: _Run) -> None:
        self.run = run

    def __eq__(self, other: object) -> bool:
        return bool(self.run.choices.choose(2))

    __hash__ = None  # type: ignore[assignment]


DRIVERS: dict[str, Callable[[_Run], Any]] = {
    "on": _On,
    "items": _Items,
    "manager": _Manager,
    "subject": _Subject,
}


def run_all(
    code: Any, name: str, drivers: tuple[str, ...], rounds: int, *, fixed: bool = False
) -> Seen:
    """Run the function `name` of compiled `code` on all inputs of at most `rounds` loop rounds."""
    seen = Seen()
    choices = Choices()
    for _ in range(MAX_RUNS):
        run = _Run(choices, rounds, fixed, seen)
        scope = {"tick": run.tick, "hit": run.hit, "suppress": run.suppress}
        exec(code, scope)
        given = [DRIVERS[d.partition("_")[0]](run) for d in drivers]
        try:
            end = scope[name](run.call, *given)  # type: ignore[operator]
        except ERRORS[1:]:
            seen.raised = seen.raised or not run.stopped
        except OutOfRoundsError:
            pass
        else:
            if not run.stopped:
                seen.ends.add(end)
        if not choices.advance():
            return seen
    seen.complete = False
    return seen
