"""A file as text and as tree at once: offsets, tokens, and what is around a node.

Offsets count characters from the beginning of the file, from 0. The tree has lines from 1 and
columns in UTF-8 bytes.
"""

from __future__ import annotations

import ast
import io
import tokenize
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

_LAYOUT = frozenset(
    {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT}
    | {tokenize.ENDMARKER}
)
_TEXTS = tuple(
    kind for name in ("JoinedStr", "TemplateStr") if (kind := getattr(ast, name, None)) is not None
)


class CannotEdit(Exception):
    """An edit cannot be done here without harm; the message says why."""


@dataclass(frozen=True, order=True)
class Span:
    """What stands from offset `start` to offset `end` becomes `new`."""

    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Token:
    """A token with its place as offsets."""

    kind: int
    string: str
    start: int
    end: int


class SourceText:
    """The lines of a file, with their ends, and its tree."""

    def __init__(self, tree: ast.Module, lines: Sequence[str]) -> None:
        self.tree = tree
        self.lines = lines

    @cached_property
    def text(self) -> str:
        """The whole file."""
        return "".join(self.lines)

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *accumulate(len(line) for line in self.lines)]

    def offset(self, line: int, column: int) -> int:
        """The offset of a place of the tree; CannotEdit if the file has no such place."""
        if not 1 <= line <= len(self.lines):
            raise CannotEdit(f"there is no line {line}")
        text = self.lines[line - 1]
        if not text.isascii():
            before = text.encode("utf-8", "surrogatepass")[:column]
            column = len(before.decode("utf-8", "surrogatepass"))
        return self._starts[line - 1] + column

    def at(self, line: int, column: int) -> int:
        """The offset of a line (from 1) and a column (from 0, in characters)."""
        return self._starts[line - 1] + column

    def place(self, offset: int) -> tuple[int, int]:
        """Line (from 1) and column (from 0, in characters) of an offset."""
        line = min(bisect_right(self._starts, offset), max(len(self.lines), 1))
        return line, offset - self._starts[line - 1]

    def start(self, node: ast.AST) -> int:
        """The offset at which a node begins; for a decorated function, its `def`."""
        return self.offset(getattr(node, "lineno", 0), getattr(node, "col_offset", 0))

    def end(self, node: ast.AST) -> int:
        """The offset just after a node."""
        return self.offset(getattr(node, "end_lineno", 0), getattr(node, "end_col_offset", 0))

    def of(self, node: ast.AST) -> str:
        """The text of a node."""
        return self.text[self.start(node) : self.end(node)]

    def line_start(self, offset: int) -> int:
        """The offset at which the line of an offset begins."""
        return self.text.rfind("\n", 0, offset) + 1

    def line_end(self, offset: int) -> int:
        """The offset of the line end after an offset, or of the file's end."""
        found = self.text.find("\n", offset)
        return len(self.text) if found < 0 else found

    def indentation(self, offset: int) -> str:
        """The white space at the beginning of the line of an offset."""
        line = self.text[self.line_start(offset) : self.line_end(offset)]
        return line[: len(line) - len(line.lstrip(" \t\f"))]

    def tokens(self, start: int, end: int, *, layout: bool = False) -> list[Token]:
        """The tokens of a part of the file that is an expression, or could stand in parentheses.

        `layout` adds the comments. CannotEdit if it cannot be read.
        """
        part = f"({self.text[start:end]}\n)"
        starts = [0, *accumulate(map(len, io.StringIO(part)))]
        try:
            found = list(tokenize.generate_tokens(io.StringIO(part).readline))
        except (tokenize.TokenError, SyntaxError) as error:
            raise CannotEdit("the code cannot be taken apart") from error
        kept = [
            Token(
                one.type,
                one.string,
                start + starts[one.start[0] - 1] + one.start[1] - 1,
                start + starts[one.end[0] - 1] + one.end[1] - 1,
            )
            for one in found
            if one.type not in _LAYOUT or (layout and one.type == tokenize.COMMENT)
        ]
        return kept[1:-1]

    def comments(self, start: int, end: int) -> list[str]:
        """The comments in a part of the file; CannotEdit if it cannot be read."""
        found = self.tokens(start, end, layout=True)
        return [token.string for token in found if token.kind == tokenize.COMMENT]

    def path(self, node: ast.AST) -> list[ast.AST]:
        """The nodes around `node`, the module first and `node` last.

        CannotEdit if it is not a node of this file's tree.
        """
        found = [self.tree, *_down(self.tree, node, _range(node))]
        if found[-1] is not node:
            raise CannotEdit("the place is in another file")
        return found

    def editable(self, node: ast.AST) -> list[ast.AST]:
        """The same, for a node that can be changed: CannotEdit within an f-string."""
        found = self.path(node)
        if any(isinstance(one, _TEXTS) for one in found[:-1]):
            raise CannotEdit("the place is in an f-string")
        return found


_Range = tuple[int, int, int, int]


def _range(node: ast.AST) -> _Range | None:
    line = getattr(node, "lineno", None)
    if line is None:
        return None
    column, last, end = node.col_offset, node.end_lineno, node.end_col_offset  # type: ignore[attr-defined]
    for decorator in getattr(node, "decorator_list", ()):
        # A function begins at its `def`; what is above belongs to it as well.
        if (decorator.lineno, decorator.col_offset) < (line, column):
            line, column = decorator.lineno, 0
    return line, column, last or line, end or column


def _down(outer: ast.AST, wanted: ast.AST, where: _Range | None) -> list[ast.AST]:
    """The way from `outer`, left out itself, to the node; or as far as it goes."""
    if outer is wanted:
        return []
    best: list[ast.AST] = []
    for child in _children(outer):
        if child is wanted:
            return [child]
        around = _range(child)
        if around is not None and where is not None:
            inside = around[:2] <= where[:2] and where[2:] <= around[2:]
        else:
            inside = around is None
        if inside:
            way = _down(child, wanted, where)
            if way and way[-1] is wanted:
                return [child, *way]
            if around is not None and len(way) >= len(best):
                best = [child, *way]
    return best


def _children(node: ast.AST) -> Iterator[ast.AST]:
    return (
        child
        for child in ast.iter_child_nodes(node)
        if not isinstance(child, ast.expr_context | ast.operator | ast.boolop | ast.unaryop)
    )
