"""What a comparison with a literal says of the values that it is true or false for."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import Any, Final

from .values import NOT_CONSTANT, Const, Instance, Shape, Value

ORDERS: Final = frozenset({ast.Lt, ast.LtE, ast.Gt, ast.GtE})
MIRRORED: Final[dict[type, type[ast.cmpop]]] = {
    ast.Lt: ast.Gt,
    ast.LtE: ast.GtE,
    ast.Gt: ast.Lt,
    ast.GtE: ast.LtE,
}
"""What is asked with the sides exchanged."""

_OPERATIONS: Final[dict[type, Callable[[Any, Any], Any]]] = {
    ast.Eq: operator.eq,
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
}


def literal_of(what: Value) -> Any:
    """The literal that a value certainly is, the number of an HTTPStatus, or NOT_CONSTANT."""
    only = what.single
    return NOT_CONSTANT if only is None else _literal(only)


def _literal(shape: Shape) -> Any:
    if isinstance(shape, Const):
        return shape.value
    if isinstance(shape, Instance) and shape.kind == "http.HTTPStatus" and shape.source.isdigit():
        return int(shape.source)
    return NOT_CONSTANT


def fits(op: ast.cmpop, other: Value, outcome: bool) -> Callable[[Shape], bool]:
    """A test whether a shape may be in front of `op` and `other` where that gives `outcome`.

    What cannot be compared raises TypeError, so no run gets to either outcome.
    """
    right, operate = literal_of(other), _OPERATIONS[type(op)]

    def test(shape: Shape) -> bool:
        left = _literal(shape)
        if left is NOT_CONSTANT:
            return True
        try:
            return bool(operate(left, right)) is outcome
        except TypeError:
            return False

    return test
