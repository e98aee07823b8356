"""`match`: which cases a subject can reach, and what they bind."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from ...domain.state import DOUBT, World, merge
from ...domain.values import Const, Instance, Shape, Value, join, join_all, value
from ...run.frame import Frame
from ...run.variables import bind
from .. import narrowing, recursion
from . import subpatterns

if TYPE_CHECKING:
    from ..narrowing import Branches


def follow_match(node: ast.Match, world: World, frame: Frame) -> list[World]:
    """The worlds after a match statement."""
    subject = recursion.evaluate(node.subject, world, frame)
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
        after.extend(recursion.follow_block(case.body, merge(chosen), frame))
        going = merge(following)
    if all(_names_a_constant(case.pattern) for case in node.cases):
        for one in going:
            one.facts[DOUBT] = True
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
                bind(name, _now(node, subject, one, frame), one, frame)
            return yes, no
        case ast.MatchValue(value=expected):
            return _compared(node, expected, ast.Eq(), subject, world, frame)
        case ast.MatchSingleton(value=expected):
            constant = ast.copy_location(ast.Constant(expected), pattern)
            return _compared(node, constant, ast.Is(), subject, world, frame)
        case ast.MatchOr(patterns=patterns):
            return _either(patterns, node, subject, world, frame)
        case _:
            return _structural(pattern, node, _now(node, subject, world, frame), world, frame)


def _now(node: ast.expr, subject: Value, world: World, frame: Frame) -> Value:
    """The subject as the cases before have narrowed it; only a name is."""
    return recursion.evaluate(node, world, frame) if isinstance(node, ast.Name) else subject


def _compared(
    node: ast.expr,
    expected: ast.expr,
    op: ast.cmpop,
    subject: Value,
    world: World,
    frame: Frame,
) -> Branches:
    known = _now(node, subject, world, frame)
    if isinstance(expected, ast.Constant) and known.every(lambda s: isinstance(s, Const)):
        answers = {s.value == expected.value for s in known.shapes if isinstance(s, Const)}
        if len(answers) == 1:
            return ([world], []) if answers.pop() else ([], [world])
    test = ast.copy_location(ast.Compare(node, [op], [expected]), expected)
    return narrowing.split(test, value(Instance("bool")), world, frame)


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


def _structural(
    pattern: ast.pattern, node: ast.expr, subject: Value, world: World, frame: Frame
) -> Branches:
    """A sequence, mapping or class pattern, tried on each shape of the subject by itself."""
    inside = world.fork()
    fitting: list[Value] = []
    others: list[Shape] = []
    bound: dict[str, Value] = {}
    for shape in subject.shapes:
        found: dict[str, Value] = {}
        answer = subpatterns.fits(pattern, value(shape), found, inside, frame)
        if answer is not True:
            others.append(shape)
        if answer is not False:
            fitting.append(subpatterns.narrowed(pattern, shape, node, inside, frame))
            for name, what in found.items():
                bound[name] = join(bound[name], what) if name in bound else what
    if not fitting:
        return [], [world]
    if not others:
        _bind_all(node, join_all(fitting), bound, inside, frame)
        return [inside], []
    _bind_all(node, join_all(fitting), bound, inside, frame)
    _bind_all(node, Value(tuple(others)), {}, world, frame)
    return [inside], [world]


def _bind_all(
    node: ast.expr, subject: Value, bound: dict[str, Value], world: World, frame: Frame
) -> None:
    if isinstance(node, ast.Name) and frame.is_local(node.id):
        world.env[node.id] = subject
    for name, what in bound.items():
        bind(name, what, world, frame)
