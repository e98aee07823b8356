"""What `+`, `%`, `|` and the other operators between two things give."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from .values import (
    UNKNOWN,
    Const,
    Elements,
    Instance,
    JsonText,
    Lines,
    Shape,
    Tuple,
    Value,
    is_response,
    kind_of,
    value,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_TEXT: Final = ("str", "bytes", "Markup")


def operated(node: ast.BinOp, left: Shape, right: Shape) -> Value:
    """What an operator makes of two shapes; UNKNOWN where that is not known."""
    a, b = kind_of(left), kind_of(right)
    if isinstance(node.op, ast.Mod) and a in _TEXT:
        if is_response(right):
            return value(Elements(a, "%", element=value(right), origin=node))
        filled_in = [value(right)] if not isinstance(right, Tuple) else right.items
        parts = [s for one in filled_in for s in one.shapes if len(one.shapes) == 1]
        return value(_text(a, parts, node))
    if isinstance(node.op, ast.Mult) and a in _TEXT and b in ("int", "", "bool"):
        return value(Instance(a, origin=node)) if b else UNKNOWN
    if isinstance(node.op, ast.Add):
        if isinstance(left, Tuple) and isinstance(right, Tuple):
            return value(Tuple(left.items + right.items, origin=node))
        if isinstance(left, JsonText) and _is_blank(right):
            return value(replace(left, origin=node))
        if a in _TEXT and (b in _TEXT or not b):
            kind = "Markup" if "Markup" in (a, b) else a
            return value(_added_text(left, right, node) or _text(kind, (left, right), node))
        if a == "list" and b in ("list", ""):
            return value(Instance("list", origin=node))
    if a == "datetime.datetime" and b == "datetime.timedelta":
        return value(left) if isinstance(node.op, ast.Add | ast.Sub) else UNKNOWN
    if a in ("int", "float", "bool") and b in ("int", "float", "bool"):
        return _number(node, left, right, a, b)
    if isinstance(node.op, ast.BitOr) and a == "dict" and b == "dict":
        return value(Instance("dict", origin=node))
    if isinstance(node.op, _SET_OPERATIONS) and a in _SET_LIKE and b in _SET_LIKE:
        return value(Instance("frozenset" if a == "frozenset" else "set", origin=node))
    return UNKNOWN


def _text(kind: str, parts: Iterable[Shape], node: ast.AST) -> Instance:
    """Text put together of parts: with a line break where one of them has it."""
    broken = next((part for part in parts if isinstance(part, Lines)), None)
    return Instance(kind, origin=node) if broken is None else replace(broken, origin=node)


_SET_OPERATIONS: Final = ast.Sub | ast.BitAnd | ast.BitOr | ast.BitXor
_SET_LIKE: Final = frozenset({"set", "frozenset", "dict view"})


def _is_blank(shape: Shape) -> bool:
    """Whether it is literal white space, which JSON text may end in and still be JSON."""
    return isinstance(shape, Const) and shape.type is str and not shape.value.strip(" \t\r\n")


def _added_text(left: Shape, right: Shape, node: ast.BinOp) -> Const | None:
    """Two literal texts as one; None where they are no literals, or long."""
    if not isinstance(left, Const) or not isinstance(right, Const) or left.type is not right.type:
        return None
    text = left.value + right.value
    return Const(text, left.type, origin=node) if len(text) <= _LONGEST else None


_LONGEST: Final = 4000
"""Characters of literal text put together; longer text tells nobody more."""

_ARITHMETIC: Final[dict[type, Callable[[Any, Any], Any]]] = {
    ast.Add: lambda a, b: a + b,
    ast.Sub: lambda a, b: a - b,
    ast.Mult: lambda a, b: a * b,
}
_LARGEST: Final = 10**9


def _number(node: ast.BinOp, left: Shape, right: Shape, a: str, b: str) -> Value:
    operate = _ARITHMETIC.get(type(node.op))
    if (
        operate
        and isinstance(left, Const)
        and isinstance(right, Const)
        and max(abs(left.value), abs(right.value)) < _LARGEST
    ):
        result = operate(left.value, right.value)
        return value(Const(result, type(result), origin=node))
    if isinstance(node.op, ast.Pow | ast.LShift | ast.RShift | ast.BitOr | ast.BitAnd | ast.BitXor):
        return UNKNOWN
    if isinstance(node.op, ast.Div) or "float" in (a, b):
        return value(Instance("float", origin=node))
    return value(Instance("int", origin=node))
