"""What a wrapper does with what the views give that it stands around.

A wrapper is followed once more with each view of the module that it wraps, and what it does with
attributes is recorded: `view().headers[...]` fails where such a view gives text. For all views
together only where all uses of the decorator in the module are known.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeGuard

from flake8_flask_response.knowledge.responses import ANSWER_MAKERS, JSON_CREATORS

from ..domain.values import External, Function, Marker, value
from ..events import lost, mistaken
from ..events.model import AttributeUse, ByCaller, Call, Event, FunctionDone
from ..syntax.outline import parameters

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..domain.values import Value
    from ..run.frame import Frame
    from ..run.module import ModuleRun
    from ..syntax.units import FunctionUnit, Role
    from .wrapped_views import Pair

    Wrapping = Callable[[Pair, Value, ModuleRun], Function | None]
    Following = Callable[[Function, Role, ModuleRun, bool], Frame]


_MAKERS: Final = ANSWER_MAKERS | JSON_CREATORS
_NAMES: Final = frozenset(name.rpartition(".")[2] for name in _MAKERS)


def note_uses(
    pairs: Iterable[Pair],
    run: ModuleRun,
    wrapping: Wrapping,
    following: Following,
) -> None:
    """Record the attributes that wrappers ask for, by what the wrapped views give."""
    groups: dict[str, list[Pair]] = {}
    for pair in pairs:
        target = pair.node.func if isinstance(pair.node, ast.Call) else pair.node
        groups.setdefault(target.id if isinstance(target, ast.Name) else "", []).append(pair)
    for name, group in groups.items():
        known = bool(name) and run.facts.mentions(name) == len(group)
        together = known and all(p.bare for p in group)
        for pair in group:
            judged = pair.bare and not _has_own_fault(pair.view)
            found = _found(pair, run, wrapping, following) if judged else []
            for event in found:
                if together and isinstance(event, AttributeUse):
                    run.record.add(event, event.mode)
                told = ByCaller(event.node, event.function, _alone(event), pair.view.node)
                run.record.by_caller.append(told)


def note_uses_elsewhere(
    pairs: Iterable[Pair],
    run: ModuleRun,
    wrapping: Wrapping,
    following: Following,
) -> None:
    """Record the same of wrappers of another module, at the decorator of each view."""
    for pair in pairs:
        found = _found(pair, pair.decorator.unit.module, wrapping, following) if pair.bare else []
        name = pair.node.func if isinstance(pair.node, ast.Call) else pair.node
        for event in found:
            told = ByCaller(event.node, event.function, _alone(event), name)
            run.record.by_caller.append(told)


def _alone(event: AttributeUse | Call | FunctionDone) -> Event:
    return event if isinstance(event, FunctionDone) else replace(event, alone=True)


def _has_own_fault(view: FunctionUnit) -> bool:
    """Whether the view itself fails on some path: what it would have given there, nobody gets."""
    events = view.module.record.events.get(view, {}).values()
    uses = [e for e in events if isinstance(e, AttributeUse)]
    return any(
        mistaken.raises(value(shape), use.name, use.mode)
        for use in uses
        for shape in (use.receiver if use.seen is None else use.seen).shapes
    )


def _found(
    pair: Pair, run: ModuleRun, wrapping: Wrapping, following: Following
) -> list[AttributeUse | Call | FunctionDone]:
    stand_in = wrapping(pair, value(Marker("function")), run)
    if stand_in is None or not _asks(stand_in.unit):
        return []
    real = value(Function(pair.view, closure=pair.view.closure))
    wrapper = wrapping(pair, real, run)
    if wrapper is None or wrapper.unit is not stand_in.unit:
        return []
    saved = run.record.events, run.record.call_events
    run.record.events, run.record.call_events = {}, dict(run.record.call_events)
    try:
        frame = following(wrapper, pair.role, run, True)
        uses: list[AttributeUse | Call | FunctionDone] = []
        uses.extend(_uses(run.record.events, wrapper.unit))
        done = lost.losing(wrapper.unit, frame)
        return uses if done is None else [*uses, done]
    finally:
        run.record.events, run.record.call_events = saved


def _asks(unit: FunctionUnit) -> bool:
    """Whether a wrapper asks for an attribute of what a call gave it, or makes a response of it."""
    if not _NAMES.isdisjoint(unit.names.attributes) or any(_is_maker(n, unit) for n in unit.reads):
        return True
    own = unit.names.bound - {parameter.arg for parameter in parameters(unit.node.args)}
    for node in ast.walk(unit.node):
        if isinstance(node, ast.Attribute):
            owner = node.value
            if isinstance(owner, ast.Call) or (isinstance(owner, ast.Name) and owner.id in own):
                return True
    return False


def _uses(
    events: Mapping[FunctionUnit | None, Mapping[tuple[type, int, str], Event]],
    unit: FunctionUnit,
) -> list[AttributeUse | Call]:
    found = events.get(unit, {}).values()
    return [e for e in found if isinstance(e, AttributeUse) or _makes_response(e)]


def _makes_response(event: Event) -> TypeGuard[Call]:
    return isinstance(event, Call) and event.callee in _MAKERS


def _is_maker(name: str, unit: FunctionUnit) -> bool:
    """Whether a name of the module is a function that makes a response of what a view gives."""
    what = unit.module.world.env.get(name)
    return what is not None and what.some(
        lambda shape: isinstance(shape, External) and shape.name in _MAKERS
    )
