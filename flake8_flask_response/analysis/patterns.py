"""`match`: which cases a subject can reach, and what they bind."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from . import expressions, flow, narrowing
from .frame import Frame, bind
from .scopes import names_of
from .state import World, merge
from .values import UNKNOWN, Const, Instance, Tuple, Value, kind_of, value

if TYPE_CHECKING:
    from .narrowing import Branches


def follow_match(node: ast.Match, world: World, frame: Frame) -> list[World]:
    """The worlds after a match statement."""
    subject = expressions.evaluate(node.subject, world, frame)
    if world.ended:
        return []
    after: list[World] = []
    going = [world]
    for case in node.cases:
        chosen: list[World] = []
        following: list[World] = []
        for one in going:
            yes, no = _fits(case.pattern, node.subject, subject, one, frame)
            if case.guard is not None:
                guarded: list[World] = []
                for inner in yes:
                    passed, failed = narrowing.branch(case.guard, inner, frame)
                    guarded.extend(passed)
                    no = [*no, *failed]
                yes = guarded
            chosen.extend(yes)
            following.extend(no)
        after.extend(flow.follow_block(case.body, merge(chosen), frame))
        going = merge(following)
    if all(_names_a_constant(case.pattern) for case in node.cases):
        for one in going:
            one.facts[narrowing.DOUBT] = True
    return after + going


def _names_a_constant(pattern: ast.pattern) -> bool:
    """Whether a pattern is an enum's member, by its dotted name: the cases may be all there are."""
    if isinstance(pattern, ast.MatchOr):
        return all(_names_a_constant(p) for p in pattern.patterns)
    if isinstance(pattern, ast.MatchClass):
        return True
    return isinstance(pattern, ast.MatchValue) and isinstance(pattern.value, ast.Attribute)


def _fits(
    pattern: ast.pattern, node: ast.expr, subject: Value, world: World, frame: Frame
) -> Branches:
    """The worlds in which a pattern fits, and those in which it does not."""
    match pattern:
        case ast.MatchAs(pattern=None, name=name):
            if name is not None:
                bind(name, subject, world, frame)
            return [world], []
        case ast.MatchAs(pattern=inner, name=str(name)) if inner is not None:
            yes, no = _fits(inner, node, subject, world, frame)
            for one in yes:
                bind(name, expressions.evaluate(node, one, frame), one, frame)
            return yes, no
        case ast.MatchValue(value=expected):
            return _compared(node, expected, ast.Eq(), world, frame)
        case ast.MatchSingleton(value=expected):
            constant = ast.copy_location(ast.Constant(expected), pattern)
            return _compared(node, constant, ast.Is(), world, frame)
        case ast.MatchOr(patterns=patterns):
            return _either(patterns, node, subject, world, frame)
        case _:
            return _structural(pattern, subject, world, frame)


def _compared(
    node: ast.expr, expected: ast.expr, op: ast.cmpop, world: World, frame: Frame
) -> Branches:
    test = ast.copy_location(ast.Compare(node, [op], [expected]), expected)
    what = value(Instance("bool"))
    subject = expressions.evaluate(node, world, frame) if isinstance(node, ast.Name) else UNKNOWN
    constant = getattr(expected, "value", None) if isinstance(expected, ast.Constant) else None
    known = subject.single
    if isinstance(known, Const) and isinstance(expected, ast.Constant):
        same = type(known.value) is type(constant) and known.value == constant
        return ([world], []) if same else ([], [world])
    return narrowing.split(test, what, world, frame)


def _either(
    patterns: list[ast.pattern], node: ast.expr, subject: Value, world: World, frame: Frame
) -> Branches:
    chosen: list[World] = []
    going = [world]
    for pattern in patterns:
        following: list[World] = []
        for one in going:
            yes, no = _fits(pattern, node, subject, one, frame)
            chosen.extend(yes)
            following.extend(no)
        going = following
    return merge(chosen), merge(going)


def _structural(pattern: ast.pattern, subject: Value, world: World, frame: Frame) -> Branches:
    possible, certain = _shape_fits(pattern, subject)
    if not possible:
        return [], [world]
    inside = world.fork()
    for name in names_of([pattern]).bound:
        bind(name, UNKNOWN, inside, frame)
    return [inside], [] if certain else [world]


def _shape_fits(pattern: ast.pattern, subject: Value) -> tuple[bool, bool]:
    """Whether a pattern may fit, and whether it must."""
    if not subject.certain:
        return True, False
    if isinstance(pattern, ast.MatchSequence):
        possible = [s for s in subject.shapes if kind_of(s) in ("tuple", "list", "")]
        plain = not any(isinstance(p, ast.MatchStar) for p in pattern.patterns)
        if plain:
            wanted = len(pattern.patterns)
            possible = [s for s in possible if not isinstance(s, Tuple) or len(s.items) == wanted]
        return bool(possible), False
    if isinstance(pattern, ast.MatchMapping):
        return any(kind_of(s) in ("dict", "") for s in subject.shapes), False
    return True, False
