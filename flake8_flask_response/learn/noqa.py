"""`# noqa` without flake8: which lines of a file silence which codes, as flake8 reads them."""

from __future__ import annotations

import io
import re
import tokenize
from collections.abc import Mapping, Sequence

_COMMENT = re.compile("# noqa", re.IGNORECASE)
_LISTED = re.compile(r":\s?((?:[a-z]+\d+[,\s]*)+)", re.IGNORECASE | re.ASCII)
_FILE = re.compile(r"\s*# flake8[:=]\s*noqa", re.IGNORECASE)


class Silenced:
    """What the comments of one file silence. `lines` are its lines with their ends."""

    def __init__(self, lines: Sequence[str]) -> None:
        self._lines = lines
        self._whole = any(_FILE.match(line) for line in lines)
        marked = any(map(_COMMENT.search, lines))
        self._statements = _statements(lines) if marked else None

    def silences(self, line: int, code: str) -> bool:
        """Whether a finding of `code` (RSP101) on `line`, from 1, is silenced."""
        if self._whole:
            return True
        if self._statements is None:
            return False
        text = self._statements.get(line) or self._line(line)
        comment = _COMMENT.search(text)
        if comment is None:
            return False
        listed = _LISTED.match(text, comment.end())
        return listed is None or code.startswith(tuple(listed[1].replace(",", " ").split()))

    def _line(self, line: int) -> str:
        return self._lines[line - 1] if 0 < line <= len(self._lines) else ""


def _statements(lines: Sequence[str]) -> Mapping[int, str]:
    """For each line the text of all the lines that its statement covers."""
    found: dict[int, str] = {}
    first, last = len(lines) + 2, -1
    try:
        for token in tokenize.generate_tokens(io.StringIO("".join(lines)).readline):
            if token.type in (tokenize.ENDMARKER, tokenize.DEDENT):
                continue
            first, last = min(first, token.start[0]), max(last, token.end[0])
            if token.type in (tokenize.NL, tokenize.NEWLINE):
                text = "".join(lines[first - 1 : last])
                found |= dict.fromkeys(range(first, last + 1), text)
                first, last = len(lines) + 2, -1
    except (tokenize.TokenError, SyntaxError):
        return {}
    return found
