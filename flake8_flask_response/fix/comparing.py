"""Whether a text has findings that it did not have before it was changed."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Protocol, TypeAlias, TypeVar

from .resolving import Change

_LINE = re.compile(r"\bline \d+")
_LEFTOVER = re.compile(r" \(and remove the import of [^()]*\)\Z")
_Key: TypeAlias = tuple[str, int, str]


class _Finding(Protocol):
    @property
    def line(self) -> int: ...
    @property
    def code(self) -> str: ...
    @property
    def text(self) -> str: ...


_FindingT = TypeVar("_FindingT", bound=_Finding)


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


def news(
    before: Iterable[_Finding], after: Iterable[_FindingT], back: Callable[[int], int]
) -> list[_FindingT]:
    """The findings `after` some changes that none of those `before` them can be matched with.

    A finding matches one of the same code on the same line, or with the same text but for the
    line numbers in it; each matches once. `back` gives the line that a line was before.
    """
    known = [(one.code, one.line, plain(one.text)) for one in before]
    new = [((one.code, back(one.line), plain(one.text)), one) for one in after]
    ways: tuple[Callable[[_Key], object], ...] = (
        lambda key: key,
        lambda key: key[:2],
        lambda key: (key[0], key[2]),
    )
    for way in ways:
        new = _unmatched(new, known, way)
    return [one for _, one in new]


def _unmatched(
    new: Iterable[tuple[_Key, _FindingT]], known: list[_Key], way: Callable[[_Key], object]
) -> list[tuple[_Key, _FindingT]]:
    """Those that match no known one in that way; a known one that is matched is used up."""
    left: dict[object, list[_Key]] = {}
    for key in known:
        left.setdefault(way(key), []).append(key)
    unmatched = []
    for key, one in new:
        if left.get(way(key)):
            known.remove(left[way(key)].pop())
        else:
            unmatched.append((key, one))
    return unmatched


def plain(text: str) -> str:
    """A message without its line numbers, and without the imports that are left over."""
    return _LINE.sub("line", _LEFTOVER.sub("", text))
