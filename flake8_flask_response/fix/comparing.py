"""Whether a text has findings that it did not have before it was changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, TypeVar

from .resolving import Change

_LINE = re.compile(r"\bline \d+")
_Pair = TypeVar("_Pair")


class _Finding(Protocol):
    @property
    def line(self) -> int: ...
    @property
    def code(self) -> str: ...
    @property
    def text(self) -> str: ...


def line_before(line: int, changes: Iterable[Change]) -> int:
    """The line (from 1) that a line was before changes; for a new one, the one it came to."""
    shift = 0
    for change in sorted(changes):
        start = change.line + shift
        added, taken = change.new.count("\n"), change.old.count("\n")
        if line < start:
            break
        if line <= start + added:
            return min(change.line + line - start, change.line + taken)
        shift += added - taken
    return line - shift


def is_news(
    before: Iterable[_Finding], after: Iterable[_Finding], changes: Sequence[Change]
) -> bool:
    """Whether one of the findings `after` the changes has none to be matched with `before` them.

    A finding matches one of the same code on the same line, or with the same text but for the
    line numbers in it; each matches once.
    """
    known = [(one.code, one.line, plain(one.text)) for one in before]
    new = [(one.code, line_before(one.line, changes), plain(one.text)) for one in after]
    ways: tuple[Callable[[tuple[str, int, str]], object], ...] = (
        lambda one: one,
        lambda one: one[:2],
        lambda one: (one[0], one[2]),
    )
    for way in ways:
        new = _unmatched(new, known, way)
    return bool(new)


def _unmatched(
    new: Iterable[_Pair], known: list[_Pair], way: Callable[[_Pair], object]
) -> list[_Pair]:
    """Those that match no known one in that way; a known one that is matched is used up."""
    left: dict[object, list[_Pair]] = {}
    for one in known:
        left.setdefault(way(one), []).append(one)
    unmatched = []
    for one in new:
        if left.get(way(one)):
            known.remove(left[way(one)].pop())
        else:
            unmatched.append(one)
    return unmatched


def plain(text: str) -> str:
    """A message without its line numbers."""
    return _LINE.sub("line", text)
