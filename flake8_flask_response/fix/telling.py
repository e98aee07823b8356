"""What the command `fix` says: what was fixed, what remains and why, what failed."""

from __future__ import annotations

import difflib
import os
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Final

from ..edits import Applicability
from ..output import drop_the_rest, write
from .inspecting import Told
from .mending import Mended, Outcome
from .source import Source

_PATIENCE: Final = 1.0
"""Seconds without a word, on a terminal."""
_STEP: Final = 0.1


def aside(text: str) -> None:
    """Print to standard error; characters that it cannot show are replaced."""
    encoding = sys.stderr.encoding or "utf-8"
    sys.stderr.write(text.encode(encoding, "replace").decode(encoding))
    sys.stderr.flush()


def give(data: bytes) -> None:
    """Hand the bytes of a mended file to standard output, as they are."""
    sys.stdout.flush()
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        drop_the_rest()


@dataclass
class Report:
    """What happened to the files, kept until the end.

    With `diff` nothing is written and the differences are printed; the words then go to standard
    error, as they do with `aside`.
    """

    diff: bool
    unsafe: bool
    aside: bool = False
    failed: dict[str, str] = field(default_factory=dict)
    _mended: dict[str, list[Mended]] = field(default_factory=dict)
    _outcomes: dict[str, Outcome] = field(default_factory=dict)

    @property
    def remaining(self) -> int:
        """How many findings there are in the files as they are now."""
        left = sum(len(outcome.remaining) for outcome in self._outcomes.values())
        return left + (self._fixed() if self.diff else 0)

    def add(self, name: str, source: Source, outcome: Outcome) -> None:
        """Take in what became of a file; what it was before is `source`."""
        self._mended.setdefault(name, []).extend(outcome.mended)
        self._outcomes[name] = outcome
        if self.diff and outcome.mended:
            write("".join(_difference(name, source, outcome.source)))

    def fail(self, name: str, reason: str) -> None:
        """Take in that a file could not be read, mended or written."""
        self.failed[name] = reason

    def end(self) -> None:
        """Print it all."""
        say = aside if self.diff or self.aside else write
        for name, reason in self.failed.items():
            aside(f"{name}: not fixed: {reason}\n")
        say("".join(f"{line}\n" for line in self._lines()))

    def _lines(self) -> Iterator[str]:
        done = "can be fixed" if self.diff else "fixed"
        for name, outcome in self._outcomes.items():
            for one in sorted(self._mended[name], key=lambda mended: (mended.line, mended.column)):
                yield f"{name}:{one.line}:{one.column + 1}: {one.code} {done}: {one.title}"
            for told in outcome.remaining:
                found = told.found
                why = _why(told, outcome)
                yield f"{name}:{found.line}:{found.column + 1}: {found.code} {found.text}{why}"
        yield self._sum()

    def _fixed(self) -> int:
        return sum(len(mended) for mended in self._mended.values())

    def _sum(self) -> str:
        left = [told for outcome in self._outcomes.values() for told in outcome.remaining]
        if not left and not self._fixed():
            return "Nothing to fix." if self.failed else "Nothing to fix: no findings."
        verb = "can be fixed" if self.diff else "fixed"
        parts = [
            f"{self._fixed()} {verb}",
            f"{len(left)} {'remains' if len(left) == 1 else 'remain'}",
        ]
        text = f"{', '.join(parts)}."
        more = sum(1 for told in left if told.fix is not None and _is_unsafe(told))
        if more and not self.unsafe:
            text += f" --unsafe-fixes fixes {more} of them."
        return text


def _why(told: Told, outcome: Outcome) -> str:
    """Why a finding that has a fix is still there."""
    if told.fix is None:
        return ""
    if outcome.source.problem:
        return f" [not fixed: {outcome.source.problem}]"
    if told.found in outcome.failed:
        return f" [not fixed: '{told.fix.title}' was tried, and there was another mistake then]"
    if outcome.is_stopped:
        return " [not fixed yet: run the command again]"
    return f" [with --unsafe-fixes: {told.fix.title}]" if _is_unsafe(told) else ""


def _is_unsafe(told: Told) -> bool:
    return told.fix is not None and told.fix.applicability is Applicability.UNSAFE


def _difference(name: str, before: Source, after: Source) -> Iterable[str]:
    path = os.path.normpath(name)
    for row in difflib.unified_diff(before.lines, after.lines, path, path):
        yield row if row.endswith("\n") else f"{row}\n\\ No newline at end of file\n"


class Progress:
    """A line on the terminal that counts the files, once it has taken a second."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._next = time.monotonic() + _PATIENCE
        self._terminal = sys.stderr.isatty() and count > 1
        self._shown = False

    def show(self, number: int) -> None:
        """Say that so many files are done, if it is time to."""
        if self._terminal and time.monotonic() >= self._next:
            aside(f"\r{number} of {self._count} files")
            self._shown = True
            self._next = time.monotonic() + _STEP

    def end(self) -> None:
        """Take the line away."""
        if self._shown:
            aside("\r\033[K")
