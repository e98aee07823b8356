"""Tests by which a loop knows its last round: `if attempt == RETRIES - 1: raise`."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from .. import recursion

if TYPE_CHECKING:
    from ...domain.state import World
    from ...run.frame import Frame

_SWAPPED: Final[Mapping[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.Gt,
    ast.LtE: ast.GtE,
    ast.Gt: ast.Lt,
    ast.GtE: ast.LtE,
}
# Of the last value: what comparing the counter with it gives.
_AT_THE_END: Final[Mapping[type[ast.cmpop], bool]] = {
    ast.Eq: True,
    ast.NotEq: False,
    ast.Is: True,
    ast.IsNot: False,
}
_RISING: Final[Mapping[type[ast.cmpop], bool]] = {ast.GtE: True, ast.Lt: False}
_FALLING: Final[Mapping[type[ast.cmpop], bool]] = {ast.LtE: True, ast.Gt: False}


def last_round_tests(
    node: ast.For | ast.AsyncFor | ast.While, world: World, frame: Frame
) -> dict[ast.expr, bool]:
    """The tests in a loop's body that tell its last round, and what they give then."""
    inside = [n for s in node.body for n in ast.walk(s)]
    if isinstance(node, ast.While):
        lasts = list(_counted(node, inside))
    else:
        lasts = [(*one, 0) for one in _last_values(node)]
    found: dict[ast.expr, bool] = {}
    for test in inside if lasts else ():
        for name, last, step, changed in lasts:
            if isinstance(node, ast.While) and getattr(test, "lineno", 0) < changed:
                last = _plus(last, -step)
            if isinstance(test, ast.Compare) and len(test.ops) == 1:
                outcome = _outcome(test, name, last, step, world, frame)
                if outcome is not None:
                    found[test] = outcome
            elif _asks_for_none_left(test, name) and _number_of(last, world, frame) == 0:
                assert isinstance(test, ast.UnaryOp)
                found[test.operand] = False
    return found


def _asks_for_none_left(test: ast.AST, name: str) -> bool:
    """Whether a test is `not left`."""
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=ast.Name(id=id_)):
            return id_ == name
        case _:
            return False


_Last = tuple[str, ast.expr, int]
"""A variable, its value in the last round, and whether it rises (1), falls (-1) or neither (0)."""


def _last_values(node: ast.For | ast.AsyncFor) -> Iterator[_Last]:
    target, what = node.target, node.iter
    match what:
        case ast.Call(func=ast.Name(id="range"), args=[stop] | [_, stop], keywords=[]):
            if isinstance(target, ast.Name):
                yield target.id, _plus(stop, -1), 1
            return
        case ast.Call(func=ast.Name(id="enumerate"), args=[inner, *more], keywords=named):
            start = [*more, *(k.value for k in named), ast.Constant(0)][0]
            match target:
                case ast.Tuple(elts=[ast.Name(id=index), element]):
                    size = ast.Call(ast.Name("len", ast.Load()), [inner], [])
                    first = start.value if isinstance(start, ast.Constant) else None
                    if type(first) is int:
                        yield index, _plus(size, first - 1), 1
                    target, what = element, inner
    if isinstance(target, ast.Name):
        minus_one = ast.UnaryOp(ast.USub(), ast.Constant(1))
        yield target.id, ast.Subscript(what, minus_one, ast.Load()), 0
        if isinstance(what, ast.Tuple | ast.List) and what.elts:
            yield target.id, what.elts[-1], 0


def _counted(node: ast.While, inside: list[ast.AST]) -> Iterator[tuple[str, ast.expr, int, int]]:
    """The counter of `while n < 3` with its value after the last round, and where it changes."""
    match node.test:
        case ast.Compare(left=ast.Name(id=name), ops=[op], comparators=[end]):
            pass
        case ast.Name(id=name):
            op, end = ast.Gt(), ast.Constant(0)
        case _:
            return
    counted = [n for n in inside if isinstance(n, ast.AugAssign)]
    own = {id(n.target) for n in counted}
    stored = [n for n in inside if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)]
    places = {_step(n): n.lineno for n in counted if _is_named(n.target, name)}
    if len(places) != 1 or any(n.id == name and id(n) not in own for n in stored):
        return
    [(step, line)] = places.items()
    if step == 1 and isinstance(op, ast.Lt | ast.LtE | ast.NotEq):
        yield name, _plus(end, int(isinstance(op, ast.LtE))), 1, line
    elif step == -1 and isinstance(op, ast.Gt | ast.GtE | ast.NotEq):
        yield name, _plus(end, -int(isinstance(op, ast.GtE))), -1, line


def _is_named(node: ast.expr, name: str) -> bool:
    return isinstance(node, ast.Name) and node.id == name


def _step(node: ast.AugAssign) -> int:
    """1 for `n += 1`, -1 for `n -= 1`, 0 for all else."""
    if not isinstance(node.value, ast.Constant) or node.value.value != 1:
        return 0
    return 1 if isinstance(node.op, ast.Add) else -1 if isinstance(node.op, ast.Sub) else 0


def _outcome(
    test: ast.Compare, name: str, last: ast.expr, step: int, world: World, frame: Frame
) -> bool | None:
    """What a comparison gives in the last round, None where it does not tell that round."""
    left, op, right = test.left, type(test.ops[0]), test.comparators[0]
    if _counter(right, name) is not None:
        left, op, right = right, _SWAPPED.get(op, op), left
    more = _counter(left, name)
    if more is None:
        return None
    meanings = dict(_AT_THE_END)
    if step:
        meanings.update(_RISING if step > 0 else _FALLING)
    limit = _plus(last, more)
    if op in (ast.Gt, ast.LtE) and step > 0:
        op, right = (ast.GtE if op is ast.Gt else ast.Lt), _plus(right, 1)
    if op not in meanings or not _same(limit, right, world, frame):
        return None
    return meanings[op]


def _counter(node: ast.expr, name: str) -> int | None:
    """How much is added to the variable; None where the expression is something else."""
    whole, more = _parts(node)
    return more if isinstance(whole, ast.Name) and whole.id == name else None


def _plus(node: ast.expr, number: int) -> ast.expr:
    whole, more = _parts(node)
    return ast.BinOp(whole, ast.Add(), ast.Constant(more + number))


def _parts(node: ast.expr) -> tuple[ast.expr, int]:
    """An expression as something and a number that is added to it."""
    match node:
        case ast.BinOp(left=left, op=ast.Add() | ast.Sub() as op, right=ast.Constant(value=n)):
            if type(n) is int:
                whole, more = _parts(left)
                return whole, more + (n if isinstance(op, ast.Add) else -n)
        case ast.Constant(value=n) if type(n) is int:
            return ast.Constant(0), n
    return node, 0


def _same(one: ast.expr, other: ast.expr, world: World, frame: Frame) -> bool:
    (a, more), (b, further) = _parts(one), _parts(other)
    if ast.dump(a) == ast.dump(b):
        return more == further
    first, second = _number(a, world, frame), _number(b, world, frame)
    return first is not None and second is not None and first + more == second + further


def _number_of(node: ast.expr, world: World, frame: Frame) -> int | None:
    whole, more = _parts(node)
    number = _number(whole, world, frame)
    return None if number is None else number + more


def _number(node: ast.expr, world: World, frame: Frame) -> int | None:
    """The number that a name or a literal stands for."""
    if not isinstance(node, ast.Name | ast.Constant):
        return None
    recording, frame.recording = frame.recording, False
    try:
        known = recursion.evaluate(node, world.fork(), frame).constant
    finally:
        frame.recording = recording
    return known if type(known) is int else None
