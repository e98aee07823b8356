"""A file's bytes as the text that flake8 sees, and the way back."""

from __future__ import annotations

import ast
import io
import tokenize
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from .applying import Mismatch
from .resolving import Change


@dataclass(frozen=True)
class Source:
    """What a file holds.

    `text` has the file's own line ends and no byte order mark; it was decoded from `encoding`
    (a byte order mark is part of that: `utf-8-sig`). `problem` says why it must not be changed,
    and is empty where it may be.
    """

    text: str
    encoding: str
    problem: str = ""

    @classmethod
    def of(cls, data: bytes) -> Source:
        """Decode a file as Python does; what cannot be decoded is read as flake8 reads it."""
        try:
            encoding, _ = tokenize.detect_encoding(io.BytesIO(data).readline)
            text = data.decode(encoding)
        except (SyntaxError, UnicodeError, LookupError) as error:
            problem = f"the file cannot be decoded: {error}"
            return cls(data.decode("latin-1"), "latin-1", problem)
        if text.encode(encoding, "replace") != data:
            return cls(text, encoding, f"the file cannot be written back in {encoding}")
        return cls(text, encoding)

    @cached_property
    def lines(self) -> list[str]:
        """The lines as flake8 hands them over, each with `\\n` at its end."""
        return list(io.StringIO(self.text, newline=None))

    @cached_property
    def _rows(self) -> list[str]:
        return list(io.StringIO(self.text, newline=""))

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(row) for row in self._rows)]

    @property
    def data(self) -> bytes:
        """The file's bytes. Raises UnicodeError where the encoding has no such character."""
        return self.text.encode(self.encoding)

    @property
    def parses(self) -> bool:
        """Whether Python reads the bytes as a module."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")
                ast.parse(self.data)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return False
        return True

    def changed(self, changes: Iterable[Change]) -> Source:
        """The file after changes that do not overlap; new lines end as their neighbours do.

        Raises Mismatch if one of them does not find its old text.
        """
        parts: list[str] = []
        done = 0
        for change in sorted(changes):
            start, end = self._offset(change.line, change.column), self._offset(*change.end)
            old = self.text[start:end].replace("\r\n", "\n").replace("\r", "\n")
            if start < done or old != change.old:
                raise Mismatch(f"line {change.line} has changed")
            parts += [self.text[done:start], change.new.replace("\n", self._line_end(change.line))]
            done = end
        return Source("".join([*parts, self.text[done:]]), self.encoding, self.problem)

    def _offset(self, line: int, column: int) -> int:
        if not 1 <= line <= len(self._starts):
            raise Mismatch(f"there is no line {line}")
        return self._starts[line - 1] + column

    def _line_end(self, line: int) -> str:
        """How a line ends; the last one, which may have no end, as the line before it."""
        for number in (line, line - 1, 1):
            if 1 <= number <= len(self._rows):
                row = self._rows[number - 1]
                end = row[len(row.rstrip("\r\n")) :]
                if end:
                    return "\r\n" if end.endswith("\r\n") else end[-1]
        return "\n"
