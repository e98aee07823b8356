"""Texts as the language server protocol sees them: lines from 0, columns in UTF-16."""

from __future__ import annotations

import difflib
import io
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]


def utf16(text: str) -> int:
    """How many units of UTF-16 a text takes."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def rows_of(text: str) -> list[str]:
    """The lines of a text with their own ends."""
    return list(io.StringIO(text, newline=""))


def edits_between(before: str, after: str) -> list[Json]:
    """The edits (TextEdit) that turn one text into the other: whole lines, from top to bottom."""
    rows, new = rows_of(before), rows_of(after)
    matcher = difflib.SequenceMatcher(None, rows, new, autojunk=False)
    return [
        {
            "range": {"start": _start(rows, first), "end": _start(rows, last)},
            "newText": "".join(new[start:end]),
        }
        for tag, first, last, start, end in matcher.get_opcodes()
        if tag != "equal"
    ]


def _start(rows: list[str], number: int) -> Json:
    """Where a line begins; the line after the last one begins where the text ends."""
    if number == len(rows) and rows and not rows[-1].endswith(("\n", "\r")):
        return {"line": number - 1, "character": utf16(rows[-1])}
    return {"line": number, "character": 0}
