"""A finding's cure as edits of its file.

Everything here is data: places are nodes of the tree, texts may hold the marks of `markers`.
`fix.resolving` turns it into changes of the file's lines. An edit that cannot be done where it
would have to be (in an f-string, or where a comment would be lost) is given up, and its fix with
it: the finding then has none.
"""

from __future__ import annotations

import ast
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class Applicability(Enum):
    """How far a fix may be trusted, in the words of ruff."""

    SAFE = "safe"
    """Only the mistake changes."""

    UNSAFE = "unsafe"
    """Somebody has to look at it: a choice was made, and the title says which."""


@dataclass(frozen=True)
class Replace:
    """The expression or statement `node` becomes `new`. Parentheses around it stay.

    Something that is to bind tighter than it is (`a or b`, `a, b`) gets its own by
    `text_of(node, tight=True)`.
    """

    node: ast.expr | ast.stmt
    new: str


@dataclass(frozen=True)
class ReplaceWord:
    """`old`, which begins where `node` begins, becomes `new`; given up if it is not there."""

    node: ast.AST
    old: str
    new: str


@dataclass(frozen=True)
class ReplaceFrom:
    """All from the beginning of `first` to the end of `last` becomes `new`."""

    first: ast.expr | ast.keyword
    last: ast.expr | ast.keyword
    new: str


@dataclass(frozen=True)
class Before:
    """`new` is inserted just before an expression, inside its own parentheses."""

    node: ast.expr | ast.stmt | ast.keyword
    new: str


@dataclass(frozen=True)
class After:
    """`new` is inserted just after an expression, inside its own parentheses."""

    node: ast.expr | ast.stmt | ast.keyword
    new: str


@dataclass(frozen=True)
class RenameAttribute:
    """`owner.old` becomes `owner.new`."""

    node: ast.Attribute
    new: str


@dataclass(frozen=True)
class RenameKeyword:
    """`old=value` becomes `new=value`; with an empty `new`, only `value`."""

    keyword: ast.keyword
    new: str


@dataclass(frozen=True)
class AddArgument:
    """`new` becomes one more argument of a call, the last one, in the call's layout."""

    call: ast.Call
    new: str


@dataclass(frozen=True)
class RemoveArgument:
    """An argument leaves its call, with one comma; given up if a comment would be lost."""

    call: ast.Call
    argument: ast.expr | ast.keyword


@dataclass(frozen=True)
class AddBefore:
    """A statement comes before the one that holds `place`, on a line of its own if it can.

    `new` may have several lines, indented among themselves; it gets the indentation of its
    neighbour. Given up before `elif`, and for several lines where the neighbour shares its line.
    """

    place: ast.AST
    new: str


@dataclass(frozen=True)
class AddAfter:
    """A statement comes after the one that holds `place`; as with `AddBefore`."""

    place: ast.AST
    new: str


@dataclass(frozen=True)
class AddAtEnd:
    """A statement comes at the end of a function's body (or of any other statement's)."""

    block: ast.stmt
    new: str


@dataclass(frozen=True)
class PrefixStatement:
    """`new` comes just before the statement that holds `place`, on its line: `return `."""

    place: ast.AST
    new: str


@dataclass(frozen=True)
class RemoveStatement:
    """The statement that holds `place` goes, with its line; `pass` if a block would be empty.

    Given up if the line has a comment.
    """

    place: ast.AST


@dataclass(frozen=True)
class ReplaceReturned:
    """What a `return` returns (or a bare one does not) becomes `new`; parentheses around it go."""

    statement: ast.Return
    new: str


Edit: TypeAlias = (
    Replace
    | ReplaceWord
    | ReplaceFrom
    | Before
    | After
    | RenameAttribute
    | RenameKeyword
    | AddArgument
    | RemoveArgument
    | AddBefore
    | AddAfter
    | AddAtEnd
    | PrefixStatement
    | RemoveStatement
    | ReplaceReturned
)


@dataclass(frozen=True)
class Fix:
    """Edits of one file that mend a finding together, and what they do, as an order.

    Titles are short and have no full stop: "return response", "answer with 404". The imports that
    the edits need need no edit of their own, see `markers.imported`.
    """

    edits: tuple[Edit, ...]
    applicability: Applicability
    title: str


def safe(title: str, *edits: Edit) -> Fix:
    """A fix that changes nothing but the mistake."""
    return Fix(edits, Applicability.SAFE, title)


def unsafe(title: str, *edits: Edit) -> Fix:
    """A fix with a choice in it, which the title says."""
    return Fix(edits, Applicability.UNSAFE, title)


def keyword_of(call: ast.Call, name: str) -> ast.keyword | None:
    """The keyword argument of that name as it is written in a call."""
    return next((one for one in call.keywords if one.arg == name), None)
