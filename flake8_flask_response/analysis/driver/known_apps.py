"""Whether the app that a module belongs to can be seen: made in it, or in a module of its project.

What the app is told of JSON and of errors holds for a blueprint of another module, too.
"""

from __future__ import annotations

import ast
import os
from typing import TYPE_CHECKING, Final

from flake8_flask_response import bounds
from flake8_flask_response.knowledge.apps import PLAIN_APP
from flake8_flask_response.knowledge.names import TEST_MODULES
from flake8_flask_response.modules import once

from ..domain.json_values import is_refused
from ..domain.state import World
from ..domain.values import External, Value
from ..events.model import Call, NotJson, Returned
from ..events.nested import held_in
from ..interpreter import functions
from ..run.frame import Frame

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..events.model import Event
    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit

_PACKAGE, _, _CLASS = PLAIN_APP.rpartition(".")
_ALL_ERRORS: Final = "builtins.Exception"


def is_seen(run: ModuleRun, events: Sequence[Event]) -> bool:
    """Whether the app is made in this module, or in those that import it or that it imports.

    Other modules are asked only where something hangs on it.
    """
    if any(isinstance(e, Call) and e.callee == PLAIN_APP for e in events):
        return True
    modules = run.program.modules
    if modules is None or not (_handles_all(run) or any(map(_is_no_json, events))):
        return False
    if any(_makes_app(other) for other in run.program.others()):
        return True
    makers = [run.program.run_of(module) for module in modules.factories(run.facts.path)]
    found = [one for one in makers if one is not None and not _is_test(one) and _makes_app(one)]
    for one in found:
        for unit in list(one.units.values()):
            if unit.outer is None and _CLASS in {*unit.names.loads, *unit.names.attributes}:
                try:
                    follow(unit)
                except RecursionError:
                    bounds.met(bounds.RECURSION, unit.node)
    run.program.stack.clear()
    return bool(found)


def follow(unit: FunctionUnit) -> None:
    """Follow a factory of another module for what it registers."""
    frame = Frame(unit.module, unit, closure=unit.closure, recording=False)
    start = World(heap=unit.module.world.heap.start())
    functions.bind_unknown(unit, start, frame)
    functions.run_body(frame, start)


def _handles_all(run: ModuleRun) -> bool:
    details = (role.detail for unit in run.units.values() for role in unit.roles)
    handled = (detail.single for detail in details if detail is not None)
    return any(isinstance(one, External) and one.name == _ALL_ERRORS for one in handled)


def _is_no_json(event: Event) -> bool:
    """Whether an event is about data that cannot be made JSON."""
    if isinstance(event, Returned):
        return any(
            held_in(Value((shape,)), outcome.world, 0, is_refused) is not None
            for outcome in event.outcomes
            for shape in outcome.value.shapes
        )
    return isinstance(event, NotJson)


def _is_test(run: ModuleRun) -> bool:
    return os.path.basename(run.facts.path).startswith(TEST_MODULES)


def _makes_app(run: ModuleRun) -> bool:
    """Whether a module calls Flask's own class."""
    return any(_names_app(func, run) for func in once(run.facts.tree, _app_calls))


def _app_calls(tree: ast.Module) -> tuple[ast.expr, ...]:
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return tuple(f for f in calls if _last(f) == _CLASS)


def _last(func: ast.expr) -> str:
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""


def _names_app(func: ast.expr, run: ModuleRun) -> bool:
    root, wanted = (func.value, _PACKAGE) if isinstance(func, ast.Attribute) else (func, PLAIN_APP)
    found = run.world.env.get(root.id) if isinstance(root, ast.Name) else None
    only = found.single if found is not None else None
    return isinstance(only, External) and only.name == wanted
