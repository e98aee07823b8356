"""Tests that are true wherever they are reached: the last of `n > 0`, `n < 0`, `n == 0`."""

from __future__ import annotations

import ast
import math
import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_Test = Callable[[float], bool]
_OPERATORS: Final[Mapping[type[ast.cmpop], Callable[[float, float], bool]]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
    ast.Is: operator.eq,
    ast.IsNot: operator.ne,
}
_NEVER_BELOW: Final = ("len(", "%")
MAX_TESTS: Final = 16
"""Tests that are looked at together; in a longer chain none counts as decided."""
_MOST: Final = 2.0**50
"""Numbers from here on are left alone: halves between them would not be exact."""
_LEAVING: Final = (ast.Return, ast.Raise, ast.Continue, ast.Break)


@dataclass(frozen=True, slots=True)
class _Asked:
    """What a test asks: of which expression, about which numbers, and which of them pass."""

    subject: str
    numbers: frozenset[float]
    passes: _Test


def always_decided(body: Sequence[ast.stmt]) -> dict[ast.expr, bool]:
    """The tests of a function's `if` statements that go one way only, and which way that is."""
    found: dict[ast.expr, bool] = {}
    seen: set[ast.stmt] = set()
    for block in _blocks(body):
        earlier: list[ast.expr] = []
        for statement in block:
            if not isinstance(statement, ast.If) or statement in seen:
                earlier = []
                continue
            chain = list(_chain(statement))
            seen.update(chain)
            tests = [*earlier, *(c.test for c in chain)]
            asked = [_asked(test) for test in tests[:MAX_TESTS]] if len(tests) > 1 else []
            for index in range(len(earlier), len(asked)):
                if _is_all_there_is(asked[: index + 1]):
                    found.update([_outcome(tests[index])])
            goes_on = not chain[-1].orelse and all(_leaves(c.body) for c in chain)
            earlier = tests if goes_on and len(tests) < MAX_TESTS else []
    return found


def _blocks(body: Sequence[ast.stmt]) -> Iterator[Sequence[ast.stmt]]:
    """The blocks of a function, those of functions and classes in it left out."""
    waiting = [body]
    while waiting:
        block = waiting.pop()
        yield block
        for statement in block:
            if isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                continue
            parts = (getattr(statement, name, []) for name in ("body", "orelse", "finalbody"))
            waiting.extend(part for part in parts if part)
            waiting.extend(handler.body for handler in getattr(statement, "handlers", []))
            waiting.extend(case.body for case in getattr(statement, "cases", []))


def _chain(statement: ast.If) -> Iterator[ast.If]:
    """An `if` and its `elif`s."""
    yield statement
    while len(statement.orelse) == 1 and isinstance(statement.orelse[0], ast.If):
        statement = statement.orelse[0]
        yield statement


def _leaves(block: Sequence[ast.stmt]) -> bool:
    return isinstance(block[-1], _LEAVING)


def _outcome(test: ast.expr) -> tuple[ast.expr, bool]:
    """The expression that is decided, and how, where the whole test is true."""
    true = True
    while isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        test, true = test.operand, not true
    return test, true


def _is_all_there_is(asked: Sequence[_Asked | None]) -> bool:
    """Whether one of the tests is true, whatever the expression that the last one asks of is."""
    last = asked[-1]
    if last is None:
        return False
    same = [a for a in asked if a is not None and a.subject == last.subject]
    numbers = frozenset[float]().union(*(a.numbers for a in same))
    return len(same) > 1 and all(
        any(a.passes(n) for a in same) for n in _samples(last.subject, numbers)
    )


def _samples(subject: str, numbers: frozenset[float]) -> Iterator[float]:
    """The numbers themselves, and one from each stretch between and beside them."""
    if subject.startswith("bool "):
        yield from (0, 1)
        return
    ordered = sorted(numbers)
    if not subject.startswith(_NEVER_BELOW):
        yield from (ordered[0] - 1, *ordered, ordered[-1] + 1)
        yield from ((one + other) / 2 for one, other in pairwise(ordered))
        return
    whole = {math.floor(number) + step for number in ordered for step in (-1, 0, 1, 2)}
    top = int(subject.split()[1]) - 1 if subject[0] == "%" else max(whole)
    yield from (n for n in {0, top, *whole} if 0 <= n <= top)


def _asked(test: ast.expr) -> _Asked | None:
    match test:
        case ast.UnaryOp(op=ast.Not(), operand=operand) if _is_plain(operand):
            return _Asked(f"len({ast.unparse(operand)})", frozenset({0}), lambda n: n == 0)
        case ast.Compare(left=left, ops=[op], comparators=[right]):
            return _compared(left, op, right)
        case ast.Compare(left=low, ops=[first, second], comparators=[middle, high]):
            one, two = _compared(low, first, middle), _compared(middle, second, high)
            if one is None or two is None or one.subject != two.subject:
                return None
            a, b = one.passes, two.passes
            return _Asked(one.subject, one.numbers | two.numbers, lambda n: a(n) and b(n))
        case _:
            return None


def _compared(left: ast.expr, op: ast.cmpop, right: ast.expr) -> _Asked | None:
    compare = _OPERATORS.get(type(op))
    if compare is None:
        return None
    number, other = _number(right), _number(left)
    if number is None and other is not None:
        return _about(right, other, lambda n: compare(other, n))
    if number is not None:
        return _about(left, number, lambda n: compare(n, number))
    if isinstance(right, ast.Constant) and isinstance(right.value, bool) and _is_plain(left):
        wanted = float(right.value)
        return _Asked(
            f"bool {ast.unparse(left)}", frozenset({wanted}), lambda n: compare(n, wanted)
        )
    if _is_plain(left) and _is_plain(right):
        pair = f"{ast.unparse(left)} {ast.unparse(right)}"
        return _Asked(pair, frozenset({0}), lambda n: compare(n, 0))
    return None


def _about(subject: ast.expr, number: float, passes: _Test) -> _Asked | None:
    match subject:
        case ast.BinOp(left=left, op=ast.Mod(), right=ast.Constant(value=int(k))):
            good = k > 0 and _is_plain(left)
            name = f"% {k} {ast.unparse(left)}"
        case ast.Call(func=ast.Name(id="len"), args=[sized], keywords=[]):
            good, name = _is_plain(sized), ast.unparse(subject)
        case _:
            good, name = _is_plain(subject), ast.unparse(subject)
    return _Asked(name, frozenset({number}), passes) if good else None


def _number(node: ast.expr) -> float | None:
    match node:
        case ast.Constant(value=int(n) | float(n)) if not isinstance(node.value, bool):
            return n if -_MOST < n < _MOST else None
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            number = _number(operand)
            return None if number is None else -number
        case _:
            return None


def _is_plain(node: ast.expr) -> bool:
    """Whether asking twice gives the same: names, attributes, items by a literal."""
    match node:
        case ast.Name():
            return True
        case ast.Attribute(value=owner) | ast.Subscript(value=owner, slice=ast.Constant()):
            return _is_plain(owner)
        case _:
            return False
