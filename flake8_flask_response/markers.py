"""Words that only the file can spell, as marks in a text.

A rule knows nodes and not the file: not how the file names `make_response`, nor the exact text of
an expression, nor which names are free. It writes a mark instead, in a message or in an edit; with
the file at hand `fix.spelling` puts the words in their place.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from zlib import crc32

_BEGIN, _END, _BETWEEN = "\x01", "\x02", "\x03"
MARK = re.compile(f"{_BEGIN}([^{_BEGIN}{_END}]*){_END}")
"""A mark in a text."""

_LOOSE = (ast.BinOp, ast.BoolOp, ast.Compare, ast.IfExp, ast.Lambda, ast.UnaryOp, ast.Await)
_LOOSER = (ast.Tuple, ast.NamedExpr, ast.Yield, ast.YieldFrom, ast.Starred, ast.GeneratorExp)


def imported(name: str) -> str:
    """A mark for a name that the file must import, given in full: `flask.make_response`.

    It becomes what the file calls it: `make_response`, `flask.make_response`, an alias. Where the
    file does not import it, the fix does, and the message says so at its end:
    `(from flask import make_response)`. A module alone (`json`) is spelled the same way.
    """
    return f"{_BEGIN}import{_BETWEEN}{name}{_END}"


def needed(name: str) -> str:
    """A mark for a name that the rest of the file uses as `imported` would import it.

    It becomes nothing; a fix adds the import, and is given up where the name means something else.
    """
    return f"{_BEGIN}need{_BETWEEN}{name}{_END}"


def text_of(node: ast.expr, *, tight: bool = False) -> str:
    """A mark for the text of an expression, exactly as the file has it.

    What goes over several lines, and would not without its parentheses, gets them. With `tight`
    so does what an attribute or a call after it would tear apart: `a or b`, `a, b`.
    """
    loose = tight and isinstance(node, _LOOSE + _LOOSER)
    span = (node.lineno, node.col_offset, node.end_lineno, node.end_col_offset)
    parts = ["text", *map(str, span), str(fingerprint(node)), "1" if loose else ""]
    return f"{_BEGIN}{_BETWEEN.join(parts)}{_END}"


def new_name(wanted: str) -> str:
    """A mark for a name that its function does not use yet: `response`, else `new_response`.

    The same in all texts of one finding.
    """
    return f"{_BEGIN}name{_BETWEEN}{wanted}{_END}"


def fingerprint(node: ast.AST) -> int:
    """A number for what an expression says, whatever its place and its layout."""
    return crc32(ast.dump(node).encode("utf-8", "replace"))


def spelled(text: str, spell: Callable[[str, tuple[str, ...]], str]) -> str:
    """The text with each mark replaced by what `spell` makes of its kind and its arguments."""

    def one(match: re.Match[str]) -> str:
        kind, *given = match[1].split(_BETWEEN)
        return spell(kind, tuple(given))

    return MARK.sub(one, text)
