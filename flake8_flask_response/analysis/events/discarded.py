"""What is thrown away: expression statements, and names that nobody reads."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.handlers import VIEW_METHOD

from ..domain import contents
from ..domain.values import Tuple, Value, is_response
from ..syntax.units import FunctionUnit
from . import pure_helpers
from .model import Discarded

if TYPE_CHECKING:
    from ..domain.state import World
    from ..domain.values import Shape
    from ..run.frame import Frame
    from ..run.module import ModuleRun
    from .model import Call

_READ_ALL: Final = frozenset({"dir", "eval", "exec", "locals", "vars"})
_EXPECTING: Final = frozenset({"assertRaises", "assertRaisesRegex", "raises", "warns"})


def note_statement(node: ast.Expr, what: Value, world: World, frame: Frame) -> None:
    """Record the value that an expression statement throws away."""
    unit, run = frame.unit, frame.run
    call = node.value.value if isinstance(node.value, ast.Await) else node.value
    states = contents.responses_among((what, *_items(what)), world)
    made = run.record.call_events.get(id(call))
    builds = _builds(made, run)
    if builds:
        run.record.senseless.add(id(call))
    frame.emit(
        Discarded(
            node.value,
            frame.place,
            what,
            "",
            states,
            made,
            unit is not None and id(node) in _probes(unit, run),
            builds,
        )
    )


def _builds(made: Call | None, run: ModuleRun) -> bool:
    """Whether the call is one of a helper that only builds what it returns."""
    if made is None or made.local is None or made.local.roles:
        return False
    data = made.result.every(_is_data_with_status)
    return pure_helpers.only_builds(made.local, run, data=data)


def _is_data_with_status(shape: Shape) -> bool:
    """Whether a shape is a tuple of something other than a response, and more."""
    return isinstance(shape, Tuple) and not (shape.items and shape.items[0].some(is_response))


def _items(what: Value) -> list[Value]:
    return [item for s in what.shapes for item in getattr(s, "items", ())]


def note_unread(frame: Frame) -> None:
    """Record names that hold what a call gave, and that nobody reads."""
    unit, run = frame.unit, frame.run
    assert unit is not None
    if isinstance(unit.node, ast.Lambda) or not _READ_ALL.isdisjoint(unit.reads):
        return
    bound, reads = unit.names.bound, unit.reads
    for node in unit.own:
        if not isinstance(node, ast.Assign) or len(node.targets) != 1:
            continue
        target = node.targets[0]
        if not isinstance(target, ast.Name) or target.id not in bound or target.id in reads:
            continue
        made = run.record.call_events.get(id(node.value))
        if made is not None:
            probe = id(node) in _probes(unit, run)
            states = tuple(s for s in made.states if s.site.node is made.node)
            builds = _builds(made, run)
            frame.emit(
                Discarded(node.value, unit, made.result, target.id, states, made, probe, builds),
                "unread",
            )


def dispatches(unit: FunctionUnit) -> bool:
    """Whether a function hands the request on to a view itself: `app.dispatch_request()`."""
    return any(
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == VIEW_METHOD
        for node in unit.own
    )


def _probes(unit: FunctionUnit, run: ModuleRun) -> frozenset[int]:
    """Statements that only try something out, or fill a cache.

    They stand directly in a `try` with handlers, where an error is expected, or in a helper's loop.
    """
    known = run.facts.probes.get(unit)
    if known is None:
        known = run.facts.probes[unit] = frozenset(_find_probes(unit))
    return known


def _find_probes(unit: FunctionUnit) -> list[int]:
    found: list[int] = []
    for node in unit.own:
        tries = isinstance(node, ast.Try) and node.handlers
        expects = isinstance(node, ast.With | ast.AsyncWith) and any(
            _expects_error(item.context_expr) for item in node.items
        )
        fills = not unit.roles and isinstance(node, ast.For | ast.AsyncFor)
        if tries or expects or fills:
            found.extend(id(s) for s in node.body)  # type: ignore[attr-defined]
    return found


def _expects_error(node: ast.expr) -> bool:
    func = node.func if isinstance(node, ast.Call) else node
    name = func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "")
    return name in _EXPECTING


def stores(unit: FunctionUnit) -> bool:
    """Whether a function stores something in an object: then calling it has an effect."""
    return unit.names.stores
