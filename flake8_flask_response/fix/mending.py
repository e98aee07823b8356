"""One file mended: fixes chosen, done and verified, round after round."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from ..edits import Applicability
from .applying import Mismatch
from .comparing import line_before, news, plain
from .inspecting import File, Flake8Error, Found, Inspection, Linter, Told
from .resolving import Change, FileFix
from .source import Source
from .unused import UNUSED, without_import

MAX_ROUNDS: Final = 100
"""Each round mends at least one finding; what fixes uncover is mended in the next."""

MAX_STEPS: Final = 10
"""A fix that leads to another finding may be followed by the fix of that one, and so on."""


@dataclass(frozen=True)
class Mended:
    """A finding that is gone, at its line in the file as it was, and what was done."""

    line: int
    column: int
    code: str
    title: str


@dataclass(frozen=True)
class Outcome:
    """A file after its fixes.

    `remaining` are the findings that are still reported, `failed` those of them whose fix was
    tried and taken back. `is_stopped` is whether the rounds came to their bound.
    """

    source: Source
    mended: tuple[Mended, ...]
    remaining: tuple[Told, ...]
    failed: frozenset[Found] = frozenset()
    is_stopped: bool = False


def mended(linter: Linter, file: File, source: Source, *, unsafe: bool) -> Outcome:
    """Mend what can be mended; with `unsafe`, where somebody has to look at it, too.

    Nothing is written. Raises Flake8Error where the file cannot be inspected.
    """
    return _Work(linter, file, source, unsafe=unsafe).outcome()


def mended_alone(
    linter: Linter, file: File, source: Source, wanted: Callable[[Told], bool]
) -> Iterator[tuple[Told, Source]]:
    """The findings that are wanted and have a fix, each with the text after its own fix alone.

    A fix that proves wrong is left out. Raises Flake8Error where the file cannot be inspected.
    """
    state = linter.inspect(file, source.lines, names=True)
    for told in state.told:
        if told.fix is None or not wanted(told):
            continue
        trial = _Trial(linter, file, source, state, unsafe=not _is_safe(told.fix))
        if trial.accepted([(told, told.fix)]):
            yield told, trial.source


class _Work:
    """The work on one file."""

    def __init__(self, linter: Linter, file: File, source: Source, *, unsafe: bool) -> None:
        self._linter = linter
        self._file = file
        self._source = source
        self._unsafe = unsafe
        self._given_up: set[tuple[str, str, str]] = set()
        self._to_original: list[Sequence[Change]] = []
        self._mended: list[Mended] = []

    def outcome(self) -> Outcome:
        state = self._linter.inspect(self._file, self._source.lines, names=False)
        if self._source.problem or not self._fixable(state):
            return Outcome(self._source, (), state.told)
        state = self._linter.inspect(self._file, self._source.lines, names=True)
        stopped = True
        for _ in range(MAX_ROUNDS):
            chosen = apart(self._fixable(state))
            if not chosen:
                stopped = False
                break
            state = self._round(state, chosen)
        failed = {one.found for one in state.told if _key(one) in self._given_up}
        done = tuple(sorted(self._mended, key=_place))
        return Outcome(self._source, done, state.told, frozenset(failed), stopped)

    def _fixable(self, state: Inspection) -> list[tuple[Told, FileFix]]:
        """The findings that have a fix which is allowed and was not given up; safe ones first."""
        found = [
            (one, one.fix)
            for one in state.told
            if one.fix is not None and _key(one) not in self._given_up
        ]
        allowed = [pair for pair in found if self._unsafe or _is_safe(pair[1])]
        return sorted(allowed, key=lambda pair: not _is_safe(pair[1]))

    def _round(self, state: Inspection, chosen: list[tuple[Told, FileFix]]) -> Inspection:
        """Do those of the chosen fixes that prove right."""
        trial = _Trial(self._linter, self._file, self._source, state, unsafe=self._unsafe)
        accepted = trial.accepted(chosen)
        done = [one for one, _ in accepted]
        for one, fix in chosen:
            if one not in done:
                self._given_up.add(_key(one))
                continue
            line = _line_before_all(one.found.line, self._to_original)
            self._mended.append(Mended(line, one.found.column, one.found.code, fix.title))
        if accepted:
            self._to_original += trial.steps
            self._source, state = trial.source, trial.state
        return state


class _Trial:
    """Fixes of one round tried together; where they fail, halves of them by themselves."""

    def __init__(
        self, linter: Linter, file: File, source: Source, state: Inspection, *, unsafe: bool
    ) -> None:
        self._linter = linter
        self._file = file
        self._before = source
        self._state_before = state
        self._unsafe = unsafe
        self._accepted: list[tuple[Told, FileFix]] = []
        self.source = source
        self.state = state
        self.steps: list[Sequence[Change]] = []
        """What leads from the text before to `source`, one after another."""

    def accepted(self, chosen: Sequence[tuple[Told, FileFix]]) -> list[tuple[Told, FileFix]]:
        """Those that prove right together; `source` and `state` are then what they lead to."""
        together = [*self._accepted, *chosen]
        if self._holds(together):
            self._accepted = together
        elif len(chosen) > 1:
            half = len(chosen) // 2
            self.accepted(chosen[:half])
            self.accepted(chosen[half:])
        return self._accepted

    def _holds(self, fixes: Sequence[tuple[Told, FileFix]]) -> bool:
        """Whether the file parses after the fixes, their findings are gone, and none is new."""
        try:
            return self._lead_to_nothing_new(fixes)
        except (Mismatch, UnicodeError, Flake8Error):
            return False

    def _lead_to_nothing_new(self, fixes: Sequence[tuple[Told, FileFix]]) -> bool:
        mended = {one.found for one, _ in fixes}
        left = [one for one in self._state_before.found if one not in mended]
        source, steps = self._before, list[Sequence[Change]]()
        change: Sequence[Change] = _changes(fixes)
        for _ in range(MAX_STEPS):
            source = source.changed(change)
            steps.append(change)
            if not source.parses:
                return False
            state = self._linter.inspect(self._file, source.lines, names=True)
            new = news(left, state.found, lambda line: _line_before_all(line, steps))
            if not new:
                self.source, self.state, self.steps = source, state, steps
                return True
            change = self._next_step(source, state, new)
            if not change:
                return False
        return False

    def _next_step(
        self, source: Source, state: Inspection, new: Sequence[Found]
    ) -> Sequence[Change]:
        """What mends findings that the fixes led to; nothing if not all of them can be."""
        unused = [one for one in new if one.code == UNUSED]
        fixable = {one.found: (one, one.fix) for one in state.told if self._may_apply(one.fix)}
        others = [fixable.get(one) for one in new if one.code != UNUSED]
        if None in others:
            return ()
        if unused:
            change = without_import(source, unused[0])
            return () if change is None else (change,)
        return _changes(apart([(told, fix) for told, fix in filter(None, others) if fix]))

    def _may_apply(self, fix: FileFix | None) -> bool:
        return fix is not None and (self._unsafe or _is_safe(fix))


def apart(fixes: Iterable[tuple[Told, FileFix]]) -> list[tuple[Told, FileFix]]:
    """The first fixes none of which touches another, unless both make the same change."""
    chosen: list[tuple[Told, FileFix]] = []
    taken: set[Change] = set()
    for told, fix in fixes:
        if not any(_collide(one, other) for one in fix.changes for other in taken):
            chosen.append((told, fix))
            taken |= {*fix.changes}
    return sorted(chosen, key=lambda pair: pair[0].found)


def _collide(one: Change, other: Change) -> bool:
    if one == other:
        return False
    return (one.line, one.column) <= other.end and (other.line, other.column) <= one.end


def _changes(fixes: Iterable[tuple[Told, FileFix]]) -> list[Change]:
    return sorted({change for _, fix in fixes for change in fix.changes})


def _line_before_all(line: int, steps: Sequence[Sequence[Change]]) -> int:
    """The line that a line was before several steps."""
    for changes in reversed(steps):
        line = line_before(line, changes)
    return line


def _is_safe(fix: FileFix) -> bool:
    return fix.applicability is Applicability.SAFE


def _key(told: Told) -> tuple[str, str, str]:
    """What tells a finding from another, whatever lines come before it."""
    return told.found.code, plain(told.found.text), told.source_line


def _place(mended: Mended) -> tuple[int, int, str]:
    return mended.line, mended.column, mended.code
