"""Loops: rounds until nothing new is found, within `MAX_ROUNDS`."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response import bounds
from flake8_flask_response.knowledge.functions import ENDLESS

from ...domain import contents
from ...domain.state import DOUBT, World, join_many, merge, unchanged
from ...domain.values import UNKNOWN, Const, External, Generator, Ref, Tuple, Value, generalised
from ...run.frame import Exits
from ...run.variables import bind
from .. import narrowing, recursion
from ..objects import truth
from .last_rounds import last_round_tests

if TYPE_CHECKING:
    from collections.abc import Callable

    from ...run.frame import Frame
    from ...syntax.units import FunctionUnit

    _Enter = Callable[[World], tuple[list[World], list[World]]]

MAX_ROUNDS: Final = 4
"""Rounds of a loop before what still changes becomes unknown. Real loops rest after two or so."""

MAX_FLAGS: Final = 2
"""Variables by which the worlds of a loop are told apart; with more of them they are joined."""

MAX_LOOP_DEPTH: Final = 2
"""Loops within loops that get all their rounds; deeper ones get one, or the cost would multiply.
So does every loop of a function that is `tired`."""


def follow_for(node: ast.For | ast.AsyncFor, world: World, frame: Frame) -> list[World]:
    """The worlds after a `for` loop."""
    source = recursion.evaluate(node.iter, world, frame)
    if world.ended:
        return []
    if frame.unit is not None and frame.unit.is_generator:
        frame.run.program.overlay.delegated(source, node, frame)
    element = contents.element_of(source, world)
    if isinstance(node, ast.AsyncFor):
        element = UNKNOWN
    endless = _is_endless(node.iter, source, world, frame)
    runs = endless or _runs_at_least_once(node.iter, source, world, frame)
    if runs is False:
        return recursion.follow_block(node.orelse, [world], frame)

    def enter(head: World) -> tuple[list[World], list[World]]:
        inside, done = head.fork(), head
        recursion.assign(node.target, element, inside, frame)
        if retries:
            done.facts[DOUBT] = True
        return [inside], [] if endless else [done]

    retries = _is_retry(node)
    return _loop(node, world, frame, enter, at_least_once=runs is True)


def _is_retry(node: ast.For | ast.AsyncFor) -> bool:
    """Whether each round is one attempt, as tenacity's `for attempt in Retrying(): with attempt:`.

    Leaving the `with` tells the loop whether to go on; after the last attempt it raises.
    """
    first = node.body[0]
    return isinstance(first, ast.With | ast.AsyncWith) and any(
        isinstance(item.context_expr, ast.Name)
        and isinstance(node.target, ast.Name)
        and item.context_expr.id == node.target.id
        for item in first.items
    )


def _is_endless(node: ast.expr, source: Value, world: World, frame: Frame) -> bool:
    """Whether an iterator never runs out: itertools.count(), an own generator without an end."""
    only = source.single
    if isinstance(only, Generator) and only.unit is not None:
        return _yields_for_ever(only.unit)
    if not isinstance(node, ast.Call):
        return False
    recording, frame.recording = frame.recording, False
    try:
        made_by = recursion.evaluate(node.func, world.fork(), frame).single
        if not isinstance(made_by, External):
            return False
        if made_by.name == "builtins.enumerate" and node.args:
            inner = recursion.evaluate(node.args[0], world.fork(), frame)
            return _is_endless(node.args[0], inner, world, frame)
    finally:
        frame.recording = recording
    return ENDLESS.get(made_by.name) in (-1, len(node.args)) and not node.keywords


def _yields_for_ever(unit: FunctionUnit) -> bool:
    """Whether a generator ends in `while True` and never returns."""
    last = unit.body[-1]
    if not isinstance(last, ast.While) or not isinstance(last.test, ast.Constant):
        return False
    leaves = any(isinstance(n, ast.Return | ast.Break | ast.Raise) for n in unit.own)
    return bool(last.test.value) and not leaves and not last.orelse


def _runs_at_least_once(node: ast.expr, source: Value, world: World, frame: Frame) -> bool | None:
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "range":
        numbers = [recursion.evaluate(a, world, frame).constant for a in node.args]
        if numbers and all(type(n) is int for n in numbers) and 0 not in numbers[2:]:
            return len(range(*numbers)) > 0
    tests = {truth(s, world) for s in source.shapes}
    if tests == {True}:
        only = source.single
        return True if isinstance(only, Tuple | Ref | Const) else None
    if tests == {False} and isinstance(source.single, Tuple | Ref | Const):
        return False
    key, negated = frame.run.facts.condition_key(node)
    fact = world.facts.get(key) if key else None
    return True if fact is not None and fact is not negated else None


def follow_while(node: ast.While, world: World, frame: Frame) -> list[World]:
    """The worlds after a `while` loop."""

    def enter(head: World) -> tuple[list[World], list[World]]:
        return narrowing.branch(node.test, head, frame)

    never_skipped = not enter(world.fork())[1]
    return _loop(node, world, frame, enter, at_least_once=never_skipped)


def _loop(
    node: ast.For | ast.AsyncFor | ast.While,
    world: World,
    frame: Frame,
    enter: _Enter,
    *,
    at_least_once: bool = False,
) -> list[World]:
    saved = frame.exits.breaks, frame.exits.continues, frame.exits.returns
    frame.loops += 1
    deep = frame.loops > MAX_LOOP_DEPTH or frame.tired
    rounds = 1 if deep else MAX_ROUNDS + 2
    if frame.loops > MAX_LOOP_DEPTH:
        bounds.met(bounds.LOOP_DEPTH, node)
    head = _forgotten(node, world, frame) if deep else world
    flags = () if deep else _flags(node, world, frame)
    heads = [head]
    came_round = False
    raises_before = len(frame.exits.raises) if frame.exits.raises is not None else 0
    number = 0
    while number < rounds:
        frame.exits.breaks, frame.exits.continues, frame.exits.returns = [], [], []
        if frame.exits.raises is not None:
            del frame.exits.raises[raises_before:]
        inside, done = _entered(heads, enter)
        ends = recursion.follow_block(node.body, merge(inside), frame) + frame.exits.continues
        if not ends:
            break
        came_round = True
        joined = _told_apart([*heads, *ends], flags)
        if len(joined) == len(heads) and all(map(unchanged, heads, joined)):
            break
        if frame.tired:
            number = max(number, MAX_ROUNDS)
        over = number - MAX_ROUNDS
        heads = _widened(heads, joined, over) if over >= -1 else joined
        if deep:
            done = _entered(heads, enter)[1]
        number += 1
    else:
        if not deep:
            bounds.met(bounds.LOOP_ROUNDS, node)
    breaks, returns = frame.exits.breaks, frame.exits.returns
    frame.exits.breaks, frame.exits.continues, frame.exits.returns = saved
    frame.exits.returns.extend(returns)
    frame.loops -= 1
    if at_least_once:
        done = [d for end in ends for d in enter(end.fork())[1]] if came_round else []
    if (
        done
        and came_round
        and not deep
        and _leaves_in_the_last_round(node, join_many(heads), frame, enter)
    ):
        done = []
    if not came_round and not breaks and len({id(one.statement) for one in returns}) > 1:
        # Each round chooses between answers: who writes that expects one.
        for one in done:
            one.facts[DOUBT] = True
    return recursion.follow_block(node.orelse, merge(done), frame) + merge(breaks)


def _entered(heads: list[World], enter: _Enter) -> tuple[list[World], list[World]]:
    """The worlds that go into a round from the heads, and those that go on behind the loop."""
    ways = [enter(head.fork()) for head in heads]
    return [w for inside, _ in ways for w in inside], [w for _, done in ways for w in done]


def _flags(
    node: ast.For | ast.AsyncFor | ast.While, world: World, frame: Frame
) -> tuple[tuple[str, Value], ...]:
    """The variables that are None, True or False before the loop, and another thing after it.

    They may tell whether another one was set. With only one variable there is nothing to tell.
    """
    names = [n for n in frame.run.facts.bound_in(node) if frame.is_local(n)]
    before = {name: what for name in sorted(names) if (what := world.env.get(name)) is not None}
    flags = tuple((n, what) for n, what in before.items() if _is_flag(what))
    return flags if 0 < len(flags) <= MAX_FLAGS and len(before) > 1 else ()


def _is_flag(what: Value) -> bool:
    only = what.single
    return isinstance(only, Const) and (only.value is None or only.type is bool)


def _told_apart(worlds: list[World], flags: tuple[tuple[str, Value], ...]) -> list[World]:
    """One world for all in which the same flags are as they were before the loop."""
    groups: dict[tuple[bool, ...], list[World]] = {}
    for world in worlds:
        key = tuple(world.env.get(name) == before for name, before in flags)
        groups.setdefault(key, []).append(world)
    return [join_many(group) for group in groups.values()]


def _leaves_in_the_last_round(
    node: ast.For | ast.AsyncFor | ast.While,
    head: World,
    frame: Frame,
    enter: _Enter,
) -> bool:
    """Whether the loop asks for its last round and then returns, raises or breaks.

    Who writes that test expects a round, so such a loop is not thought to be skipped either.
    """
    tests = last_round_tests(node, head, frame)
    if not tests:
        return False
    saved = frame.exits, frame.recording, frame.assumed
    raises = frame.exits.raises
    raised = 0 if raises is None else len(raises)
    frame.exits, frame.recording = Exits(raises=raises), False
    frame.assumed = {**frame.assumed, **tests}
    inside = enter(head.fork())[0]
    ends = recursion.follow_block(node.body, merge(inside), frame) + frame.exits.continues
    frame.exits, frame.recording, frame.assumed = saved
    if raises is not None:
        del raises[raised:]
    return bool(inside) and not ends


def _forgotten(node: ast.For | ast.AsyncFor | ast.While, world: World, frame: Frame) -> World:
    """The start of a loop of one round: what the loop binds may be anything."""
    result = world.fork()
    for name in frame.run.facts.bound_in(node):
        if frame.is_local(name) and result.env.get(name) is not None:
            bind(name, UNKNOWN, result, frame)
    return result


def _widened(heads: list[World], joined: list[World], over: int) -> list[World]:
    """What still changes is known to its type after the last round, and unknown after one more."""
    results = [one.fork() for one in joined]
    for head, one, result in zip(heads, joined, results, strict=False):
        for name, old, new in head.env.differing(one.env):
            if old is not None and old != new:
                result.env[name] = UNKNOWN if over >= 0 or new is None else generalised(new)
    return results


def follow_break(node: ast.Break, world: World, frame: Frame) -> list[World]:
    """The path goes on behind its loop."""
    frame.exits.breaks.append(world)
    return []


def follow_continue(node: ast.Continue, world: World, frame: Frame) -> list[World]:
    """The path goes on with the next round."""
    frame.exits.continues.append(world)
    return []
