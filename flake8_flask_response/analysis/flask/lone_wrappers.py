"""Wrappers of a module of decorators, where no view is in sight.

What such a wrapper answers itself is sent in the place of the view. That it wraps views is known by
what it answers: a response of Flask's, or data where it reads the request.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ..domain.values import External, Instance, Tuple, is_response, kind_of
from ..events.model import Returned
from ..syntax.units import Role

if TYPE_CHECKING:
    from collections.abc import Set

    from ..domain.values import Shape, Value
    from ..run.module import ModuleRun
    from ..syntax.units import Decorator, FunctionUnit

_WRAPS: Final = "functools.wraps()"
_REQUEST: Final = frozenset({"flask.request", "flask.session"})


def answers(run: ModuleRun, known: Set[FunctionUnit]) -> list[Returned]:
    """What wrappers answer in the place of views; `known` are those whose views are seen."""
    found: list[Returned] = []
    for unit in run.units.values():
        if unit in known or unit.roles or not wraps_view(unit):
            continue
        asks = asks_for_request(unit)
        for event in run.record.events.get(unit, {}).values():
            if isinstance(event, Returned) and event.role is None:
                own = tuple(o for o in event.outcomes if _is_sent(o.value, asks))
                role = Role("view", unit.node)
                found += [replace(event, role=role, outcomes=own)] if own else []
    return found


def wraps_view(unit: FunctionUnit) -> bool:
    """Whether a function is a wrapper made with `@wraps(view)`, and calls the view."""
    return any(_wraps_given(decorator, unit) for decorator in unit.decorators)


def _wraps_given(decorator: Decorator, unit: FunctionUnit) -> bool:
    """Whether it is `@wraps(view)`, where the function around is given `view` and hands it on."""
    made = decorator.value.single if decorator.value is not None else None
    outer = unit.outer
    if not isinstance(made, External) or made.name != _WRAPS or outer is None:
        return False
    node = decorator.node
    view = node.args[0] if isinstance(node, ast.Call) and node.args else None
    spec = outer.node.args
    given = {one.arg for one in (*spec.posonlyargs, *spec.args)}
    if not isinstance(view, ast.Name) or view.id not in given:
        return False
    return any(
        isinstance(n, ast.Call) and isinstance(n.func, ast.Name) and n.func.id == view.id
        for n in unit.own
    )


def asks_for_request(unit: FunctionUnit) -> bool:
    """Whether a function reads the request or the session."""
    world = unit.module.world
    values = (world.env.get(name) for name in unit.reads)
    return any(v.some(_is_request) for v in values if v is not None)


def _is_request(shape: Shape) -> bool:
    name = shape.name if isinstance(shape, External) else ""
    return (shape.source if isinstance(shape, Instance) else name) in _REQUEST


def _is_sent(what: Value, asks: bool) -> bool:
    """Whether an answer of the wrapper itself is surely meant for Flask."""

    def sent(shape: Shape) -> bool:
        if isinstance(shape, Tuple):
            return bool(shape.items) and _is_sent(shape.items[0], asks)
        return is_response(shape) or (asks and kind_of(shape) == "dict")

    return what.every(sent)
