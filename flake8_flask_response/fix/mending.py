"""One file mended: fixes chosen, done and verified, round after round."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from ..edits import Applicability
from .applying import Mismatch
from .comparing import is_news, line_before, plain
from .inspecting import File, Flake8Error, Found, Inspection, Linter, Told
from .resolving import Change, FileFix
from .source import Source

MAX_ROUNDS: Final = 100
"""Each round mends at least one finding; what fixes uncover is mended in the next."""


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
        trial = _Trial(self._linter, self._file, self._source, state)
        accepted = trial.accepted(chosen)
        done = [one for one, _ in accepted]
        for one, fix in chosen:
            if one not in done:
                self._given_up.add(_key(one))
                continue
            line = one.found.line
            for changes in reversed(self._to_original):
                line = line_before(line, changes)
            self._mended.append(Mended(line, one.found.column, one.found.code, fix.title))
        if accepted:
            self._to_original.append(_changes(accepted))
            self._source, state = trial.source, trial.state
        return state


class _Trial:
    """Fixes of one round tried together; where they fail, halves of them by themselves."""

    def __init__(self, linter: Linter, file: File, source: Source, state: Inspection) -> None:
        self._linter = linter
        self._file = file
        self._before = source
        self._state_before = state
        self.source = source
        self.state = state
        self._accepted: list[tuple[Told, FileFix]] = []

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
        changes = _changes(fixes)
        try:
            source = self._before.changed(changes)
            if not source.parses:
                return False
            state = self._linter.inspect(self._file, source.lines, names=True)
        except (Mismatch, UnicodeError, Flake8Error):
            return False
        mended = {one.found for one, _ in fixes}
        left = [one for one in self._state_before.found if one not in mended]
        if is_news(left, state.found, changes):
            return False
        self.source, self.state = source, state
        return True


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


def _is_safe(fix: FileFix) -> bool:
    return fix.applicability is Applicability.SAFE


def _key(told: Told) -> tuple[str, str, str]:
    """What tells a finding from another, whatever lines come before it."""
    return told.found.code, plain(told.found.text), told.source_line


def _place(mended: Mended) -> tuple[int, int, str]:
    return mended.line, mended.column, mended.code
