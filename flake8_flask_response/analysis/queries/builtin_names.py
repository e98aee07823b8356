"""Whether a name in a function is still Python's own."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..syntax.units import FunctionUnit


def is_builtin(node: ast.expr, name: str, unit: FunctionUnit | None) -> bool:
    """Whether an expression in a function is the builtin of that name, which nothing has bound."""
    if not isinstance(node, ast.Name) or node.id != name or unit is None:
        return False
    around: FunctionUnit | None = unit
    while around is not None:
        if name in around.names.bound:
            return False
        around = around.outer
    return name not in unit.module.facts.names.bound
