"""What the module's own calls hand to its helpers.

A helper without annotations is followed once more with what its callers pass, where every use of
its name in the module is a call that we saw.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from . import enter
from .calls import Arguments
from .events import Call
from .frame import Frame
from .scopes import parameters
from .state import World
from .values import UNKNOWN, Unknown, Value, join

if TYPE_CHECKING:
    from .frame import ModuleRun
    from .scopes import FunctionUnit

MAX_PASSES: Final = 2
"""A helper of a helper learns its arguments in the second pass; deeper chains are left unknown."""


def handed_over(run: ModuleRun) -> dict[FunctionUnit, dict[str, Value]]:
    """For each helper, the join of what its parameters get; only helpers that learn something."""
    calls: dict[FunctionUnit, dict[int, Call]] = {}
    for events in run.events.values():
        for event in events.values():
            if isinstance(event, Call) and event.local is not None:
                calls.setdefault(event.local, {})[id(event.node)] = event
    if not calls:
        return {}
    mentions = _mentions(run.tree)
    found: dict[FunctionUnit, dict[str, Value]] = {}
    for unit, seen in calls.items():
        if unit.roles or mentions.get(unit.name, 0) != len(seen):
            continue
        given = _joined(unit, list(seen.values()), run)
        if any(_tells(what) for what in given.values()):
            found[unit] = given
    return found


def _tells(what: Value) -> bool:
    return what.some(lambda s: not isinstance(s, Unknown))


def _mentions(tree: ast.Module) -> dict[str, int]:
    counts: dict[str, int] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
            counts[node.id] = counts.get(node.id, 0) + 1
        elif isinstance(node, ast.Attribute):
            counts[node.attr] = counts.get(node.attr, 0) + 1
    return counts


def _joined(unit: FunctionUnit, calls: list[Call], run: ModuleRun) -> dict[str, Value]:
    result: dict[str, Value] = {}
    for call in calls:
        world = World(heap=run.world.heap.fork())
        frame = Frame(run, unit, closure=unit.closure, recording=False)
        given = Arguments(call.args, call.keywords, call.starred, call.double_starred)
        if not enter.bind_parameters(unit, given, world, frame):
            return {}
        for parameter in parameters(unit.node.args):
            name = parameter.arg
            what = world.env.get(name) or UNKNOWN
            result[name] = join(result[name], what) if name in result else what
    return result
