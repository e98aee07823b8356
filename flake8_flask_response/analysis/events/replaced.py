"""Answers that a `finally` block takes the place of."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from ..domain.values import UNKNOWN
from ..syntax.units import own_nodes
from .model import Replaced

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..run.frame import Exit, Frame

_KEYWORDS: Final = {ast.Return: "return", ast.Break: "break", ast.Continue: "continue"}


def note(leaving: Exit, body: Sequence[ast.stmt], later: Sequence[Exit], frame: Frame) -> None:
    """Record that `leaving` is lost: `finally` has one other way out on every path.

    Where it has several statements to leave by, or none (it raises), nothing is recorded.
    """
    lost = leaving.statement
    if not isinstance(lost, ast.Return) or lost.value is None or leaving.implicit:
        return
    left = [n for n in own_nodes(body) if isinstance(n, ast.Return | ast.Break | ast.Continue)]
    if len(left) != 1:
        return
    only = left[0]
    if isinstance(only, ast.Return) and len(later) != 1:
        return
    if not isinstance(only, ast.Return) and later:
        return
    if isinstance(only, ast.Return) and _reads_same(lost, only):
        return
    what = later[0].value if later else UNKNOWN
    frame.emit(Replaced(lost, frame.place, leaving.value, only, _KEYWORDS[type(only)], what))


def _reads_same(lost: ast.Return, only: ast.Return) -> bool:
    """Whether both return the same variable, whatever it holds by then."""
    first, second = lost.value, only.value
    return isinstance(first, ast.Name) and isinstance(second, ast.Name) and first.id == second.id
