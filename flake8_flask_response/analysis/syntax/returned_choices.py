"""Conditional expressions inside a returned tuple.

`return (page if found else error), status` has two ways to end, and what the test says of `status`
holds on each of them. So the tuple is read as `(page, status) if found else (error, status)`.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..run.module import ModuleRun


def decided_first(node: ast.Tuple, run: ModuleRun) -> ast.IfExp | None:
    """The same with the first conditional item's test asked first; None without such an item."""
    index = next((i for i, e in enumerate(node.elts) if isinstance(e, ast.IfExp)), None)
    if index is None:
        return None
    known = run.facts.decided.get(id(node))
    if known is None:
        choice = node.elts[index]
        assert isinstance(choice, ast.IfExp)
        known = run.facts.decided[id(node)] = ast.copy_location(
            ast.IfExp(
                choice.test,
                _with_item(node, index, choice.body),
                _with_item(node, index, choice.orelse),
            ),
            node,
        )
    return known


def _with_item(node: ast.Tuple, index: int, item: ast.expr) -> ast.Tuple:
    items = [*node.elts[:index], item, *node.elts[index + 1 :]]
    return ast.copy_location(ast.Tuple(items, ast.Load()), node)
