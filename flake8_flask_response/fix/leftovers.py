"""The imports that nothing uses any more once cures have been written into the file."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from .resolving import Change
from .text import SourceText, Span

_WORD = re.compile(r"\w+")
_IN_COMMENT = re.compile(r"#[^\"']*\Z")


class Leftovers:
    """The imports of one file that cures make useless."""

    def __init__(self, source: SourceText) -> None:
        self._source = source

    def remarks(self, cures: Sequence[Iterable[Change]]) -> dict[int, str]:
        """What the messages of some of these cures have to add, by the cure's number.

        An import is named where all the cures together leave it without a use: with the only cure
        that takes uses of it away, or with the last one, which cannot know whether the others are
        done. Only imports among the module's own statements count, and none with a `noqa`. A word
        in a text counts as a use, because it may be an annotation or `__all__`.
        """
        spans = [list(self._spans(cure)) for cure in cures]
        every = [span for cure in spans for span in cure]
        written = {word for span in every for word in _WORD.findall(span.new)}
        taken = [
            {word for span in cure for word in _WORD.findall(self._text(span))} for cure in spans
        ]
        found: dict[int, list[str]] = {}
        for name in sorted(set().union(*taken) - written):
            if name in self._imported and self._is_free_of(name, every):
                takers = [number for number, words in enumerate(taken) if name in words]
                sure = "" if len(takers) == 1 else ", if nothing uses it then"
                found.setdefault(takers[-1], []).append(f"remove the import of {name}{sure}")
        return {number: f"(and {' and '.join(words)})" for number, words in found.items()}

    def without(self, node: ast.expr) -> Change:
        """The change that takes an expression of the file out."""
        line, column = self._source.place(self._source.start(node))
        return Change(line, column, self._source.of(node), "")

    def _spans(self, changes: Iterable[Change]) -> Iterator[Span]:
        """The changes as spans, without those of imports."""
        for change in changes:
            if not any(first <= change.line <= last for first, last in self._lines_of_imports):
                start = self._source.at(change.line, change.column)
                yield Span(start, start + len(change.old), change.new)

    def _text(self, span: Span) -> str:
        return self._source.text[span.start : span.end]

    @cached_property
    def _imports(self) -> list[ast.Import | ast.ImportFrom]:
        body = self._source.tree.body
        return [one for one in body if isinstance(one, ast.Import | ast.ImportFrom)]

    @cached_property
    def _passive(self) -> list[tuple[int, int]]:
        """The lines of the imports and of the module's docstring, where nothing is used."""
        lines = list(self._lines_of_imports)
        if ast.get_docstring(self._source.tree, clean=False) is not None:
            text = self._source.tree.body[0]
            lines.append((text.lineno, text.end_lineno or text.lineno))
        return lines

    @cached_property
    def _lines_of_imports(self) -> list[tuple[int, int]]:
        return [(one.lineno, one.end_lineno or one.lineno) for one in self._imports]

    @cached_property
    def _imported(self) -> frozenset[str]:
        """The names that the module's own imports bind, each by one import alone."""
        found: dict[str, int] = {}
        for statement in self._imports:
            lines = self._source.lines[statement.lineno - 1 : statement.end_lineno]
            times = 2 if any("noqa" in line for line in lines) else 1
            for alias in statement.names:
                name = alias.asname or alias.name.partition(".")[0]
                found[name] = found.get(name, 0) + times
        return frozenset(name for name, times in found.items() if times == 1)

    def _is_free_of(self, name: str, spans: Iterable[Span]) -> bool:
        """Whether the file uses a name nowhere but in its import and in the spans."""
        text = self._source.text
        spans = list(spans)
        for match in re.finditer(rf"\b{re.escape(name)}\b", text):
            start = match.start()
            if any(span.start <= start < span.end for span in spans):
                continue
            before = text[self._source.line_start(start) : start]
            if before.rstrip().endswith(".") or _IN_COMMENT.search(before):
                continue
            line, _ = self._source.place(start)
            if not any(first <= line <= last for first, last in self._passive):
                return False
        return True
