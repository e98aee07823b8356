"""Changes done to a text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

from .resolving import Change


class Mismatch(ValueError):
    """The text is not the one that a change was made for."""


def applied(lines: Sequence[str], changes: Iterable[Change]) -> str:
    """The text of a file's lines after changes that do not overlap.

    Raises Mismatch if one of them does not find its old text.
    """
    text = "".join(lines)
    starts = [0, *accumulate(len(line) for line in lines)]
    for change in sorted(changes, reverse=True):
        if not 1 <= change.line <= len(starts):
            raise Mismatch(f"there is no line {change.line}")
        start = starts[change.line - 1] + change.column
        end = start + len(change.old)
        if text[start:end] != change.old:
            raise Mismatch(f"line {change.line} has changed")
        text = f"{text[:start]}{change.new}{text[end:]}"
    return text
