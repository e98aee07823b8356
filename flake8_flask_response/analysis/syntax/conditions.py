"""Conditions as texts: two tests of the same text, with nothing between them, decide alike."""

from __future__ import annotations

import ast
from typing import Final

from flake8_flask_response.knowledge.names import OPPOSITES

NEGATED: Final = {
    ast.NotEq: ast.Eq,
    ast.IsNot: ast.Is,
    ast.NotIn: ast.In,
    ast.GtE: ast.Lt,
    ast.LtE: ast.Gt,
}


def key_of(test: ast.expr) -> tuple[str, bool]:
    """A text that is equal for equal simple tests, and whether the test negates it.

    "" for tests too complex to compare.
    """
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        key, negated = key_of(test.operand)
        return key, not negated
    if isinstance(test, ast.Compare) and (sized := _sized(test)) is not None:
        return sized
    if isinstance(test, ast.Compare) and len(test.ops) == 1:
        left, right = _text(test.left), _text(test.comparators[0])
        if not left or not right:
            return "", False
        negated = type(test.ops[0]) in NEGATED
        op = NEGATED.get(type(test.ops[0]), type(test.ops[0]))
        return f"{left} {op.__name__} {right}", negated
    if isinstance(test, ast.Attribute) and test.attr in OPPOSITES:
        key = _text(test.value)
        return (f"{key}.{OPPOSITES[test.attr]}", True) if key else ("", False)
    return _text(test), False


def _sized(test: ast.Compare) -> tuple[str, bool] | None:
    """`len(x) == 0` asks what `not x` asks; None for other comparisons."""
    match test:
        case ast.Compare(
            left=ast.Call(func=ast.Name("len"), args=[sized], keywords=[]),
            ops=[ast.Eq() | ast.NotEq() | ast.Gt() as op],
            comparators=[ast.Constant(value=0)],
        ):
            return _text(sized), isinstance(op, ast.Eq)
        case _:
            return None


def _text(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Constant(value=literal):
            return repr(literal)
        case ast.Attribute(value=owner, attr=attr):
            base = _text(owner)
            return f"{base}.{attr}" if base else ""
        case ast.Call(func=func, args=args, keywords=[]):
            parts = [_text(func), *(_text(a) for a in args)]
            return f"{parts[0]}({', '.join(parts[1:])})" if all(parts) else ""
        case ast.Subscript(value=owner, slice=index):
            base, key = _text(owner), _text(index)
            return f"{base}[{key}]" if base and key else ""
        case ast.Tuple(elts=elements) | ast.List(elts=elements) | ast.Set(elts=elements):
            parts = [_text(e) for e in elements]
            return f"({', '.join(parts)})" if all(parts) else ""
        case ast.Compare(ops=[_]) | ast.UnaryOp(op=ast.Not()):
            key, negated = key_of(node)
            return f"{'not ' if negated else ''}{key}" if key else ""
        case ast.Compare(left=left, ops=ops, comparators=comparators):
            parts = [_text(left)]
            for op, operand in zip(ops, comparators, strict=True):
                parts += type(op).__name__, _text(operand)
            return f"({' '.join(parts)})" if all(parts) else ""
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            inner = _text(operand)
            return f"-{inner}" if inner else ""
        case _:
            return ""


def names_in(test: ast.expr) -> frozenset[str]:
    """The names a test reads."""
    return frozenset(n.id for n in ast.walk(test) if isinstance(n, ast.Name))


def repeated(tests: list[ast.expr]) -> frozenset[str]:
    """The keys of the conditions that stand more than once among `tests`."""
    counts: dict[str, int] = {}
    stack = list(tests)
    while stack:
        test = stack.pop()
        if isinstance(test, ast.BoolOp):
            stack.extend(test.values)
            continue
        key, _ = key_of(test)
        if key:
            counts[key] = counts.get(key, 0) + 1
    return frozenset(k for k, n in counts.items() if n > 1)
