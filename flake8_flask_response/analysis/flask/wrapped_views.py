"""Wrappers that the module's own decorators put around views: what they give Flask instead.

A wrapper is followed with a stand-in for the view (`Marker`), so that every path on which it gives
nothing is seen; and with the view itself, where it customises a response that it does not return.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.handlers import RESOURCE

from ..domain.arguments import Arguments
from ..domain.classes import find_member
from ..domain.state import ContainerState, ResponseState, World
from ..domain.values import (
    UNKNOWN,
    Function,
    LocalInstance,
    Marker,
    Ref,
    Shape,
    Tuple,
    Value,
    is_none,
    is_response,
    value,
)
from ..events.lost import handed_out
from ..events.model import Discarded, NotReturned, Outcome, Returned, Wrapped
from ..interpreter import calls, functions
from ..run.frame import Frame
from ..run.variables import lookup
from ..syntax.units import caught_returns, furthest, own_nodes
from . import lone_wrappers, wrapped_uses, wrappers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..run.frame import Exit
    from ..run.module import ModuleRun
    from ..syntax.units import Decorator, FunctionUnit, Role

    Lost = Callable[[Exit, Frame, frozenset[str]], tuple[ResponseState, ...]]

_ANSWERING: Final = frozenset({"view", "errorhandler"})
_LIBRARIES: Final = ("flask", "werkzeug")
_HANDS_ON: Final = frozenset({"transparent", "makes_response", "sets_status"})


@dataclass(frozen=True, slots=True)
class Pair:
    """A local decorator on a view; `bare` says that what is between the two hands on all.

    `role` is the view's; its `reach` is what the decorators above this one do.
    """

    decorator: Function
    node: ast.expr
    view: FunctionUnit
    role: Role
    bare: bool


def note_wrappers(run: ModuleRun, lost: Lost) -> None:
    """Record for each wrapper around a view how it ends."""
    seen: set[FunctionUnit] = set()
    plain: set[FunctionUnit] = set()
    pairs: list[Pair] = []
    elsewhere = (unit for other in run.program.others() for unit in other.units.values())
    for unit in (*run.units.values(), *elsewhere):
        made_json = (r for r in unit.roles if r.name == RESOURCE)
        pairs.extend(p for r in made_json for p in _class_decorators(unit, r, run))
        role = _answering_role(unit)
        if role is None:
            continue
        found = [p for p in _decorators(unit, role) if p.decorator.unit.module is run]
        found.extend(_class_decorators(unit, role, run))
        pairs.extend(found)
        for pair in found:
            if pair.decorator.unit not in plain:
                _note(pair, run, lost, seen)
            if not isinstance(pair.node, ast.Call) and pair.decorator.closure is None:
                plain.add(pair.decorator.unit)
    if pairs:
        wrapped_uses.note_uses(pairs, run, _wrapper, _followed)
    for event in lone_wrappers.answers(run, seen):
        role = as_sent(event.role, run) if event.role is not None else None
        run.record.add(replace(event, role=role), "in place of a view")
    wrapped_uses.note_uses_elsewhere(_in_plain_modules(run), run, _wrapper, _followed)


def _answering_role(unit: FunctionUnit) -> Role | None:
    """The first role by which a function answers, with the methods of all its routes."""
    roles = [r for r in unit.roles if r.name in _ANSWERING]
    if len(roles) < 2:
        return roles[0] if roles else None
    methods = [r.methods for r in roles if r.methods is not None]
    known = len(methods) == len(roles)
    return replace(roles[0], methods=frozenset[str]().union(*methods) if known else None)


def _in_plain_modules(run: ModuleRun) -> Iterator[Pair]:
    """Decorators of the module's views that come from modules without a sign of Flask.

    All others are judged where they are defined.
    """
    for unit in run.units.values():
        role = _answering_role(unit)
        for pair in _decorators(unit, role) if role is not None else ():
            home = pair.decorator.unit.module
            if home is not run and not any(r.startswith(_LIBRARIES) for r in home.facts.worlds):
                yield pair


def note_forgotten(run: ModuleRun) -> None:
    """Record the module's decorators that do not return their wrapper, above a route or not."""
    seen: set[FunctionUnit] = set()
    elsewhere = (unit for other in run.program.others() for unit in other.units.values())
    for view in (*run.units.values(), *elsewhere):
        for one in view.decorators if view.roles else ():
            decorator = one.value.single if one.value is not None else None
            if not isinstance(decorator, Function) or decorator.unit.module is not run:
                continue
            wrapper = wrappers.forgotten_wrapper(decorator)
            if wrapper is not None and decorator.unit not in seen:
                seen.add(decorator.unit)
                unit = decorator.unit
                inside = wrappers.returned_inside(wrapper)
                run.record.add(NotReturned(unit.node, unit, view, wrapper, inside))


def _decorators(unit: FunctionUnit, role: Role) -> Iterator[Pair]:
    """The local decorators between a view and Flask, from the outside in."""
    found: Sequence[Decorator] = unit.decorators
    registering = [i for i, d in enumerate(found) if d.effect == "registers"]
    first = registering[-1] + 1 if registering else 0
    for index in range(first, len(found)):
        one = found[index]
        local = _calling(one.value.single) if one.value is not None else None
        if local is not None:
            outside = furthest(d.effect for d in found[first:index])
            around = replace(role, reach=outside)
            inside = {d.effect for d in found[index + 1 :]}
            yield Pair(local, one.node, unit, around, inside <= {"transparent"})
        if one.effect not in _HANDS_ON:
            return


def _calling(decorator: Shape | None) -> Function | None:
    """The function that is called with the view: of an object, its method __call__."""
    if isinstance(decorator, LocalInstance):
        method = find_member(decorator.unit, "__call__")
        only = method.single if method is not None else None
        if isinstance(only, Function) and not only.unit.decorators:
            return Function(only.unit, value(decorator), only.closure)
        return None
    return decorator if isinstance(decorator, Function) else None


def _class_decorators(unit: FunctionUnit, role: Role, run: ModuleRun) -> Iterator[Pair]:
    """The outermost of a class view's `decorators`, where it is local; of a resource's methods."""
    name = "method_decorators" if role.name == RESOURCE else "decorators"
    listed = unit.owner.members.get(name, UNKNOWN) if unit.owner is not None else UNKNOWN
    only = listed.single
    state = unit.module.world.container(only.site) if isinstance(only, Ref) else None
    if state is None or state.kind != "list" or not state.exact or not state.entries:
        return
    outermost = state.entries[-1][1].single
    if isinstance(outermost, Function) and outermost.unit.module is run:
        node = ast.copy_location(ast.Name(id=outermost.unit.name, ctx=ast.Load()), unit.node)
        bare = len(state.entries) == 1 and not unit.decorators
        yield Pair(outermost, node, unit, role, bare)


def _note(pair: Pair, run: ModuleRun, lost: Lost, seen: set[FunctionUnit]) -> None:
    wrapper = _wrapper(pair, value(Marker("function")), run)
    if wrapper is None or wrapper.unit in seen or wrapper.unit.roles:
        return
    frame = _followed(wrapper, pair.role, run)
    if not _uses_view(wrapper.unit, frame):
        return
    seen.add(wrapper.unit)
    _note_own_answers(wrapper.unit, frame, pair.role, run)
    outcomes = _outcomes(frame, lost)
    customised: tuple[Outcome, ...] = ()
    if pair.bare and any(o.lost for o in outcomes):
        real = value(Function(pair.view, closure=pair.view.closure))
        around = _wrapper(pair, real, run)
        if around is not None and around.unit is wrapper.unit:
            found = _outcomes(_followed(around, pair.role, run), lost)
            sent = {site for one in found for site in handed_out(one.value, one.world)}
            customised = tuple(o for o in found if any(s.site not in sent for s in o.lost))
    dropped = tuple(_dropped(wrapper.unit, frame))
    discards = _discards_response(wrapper.unit, run)
    run.record.add(
        Wrapped(
            wrapper.unit.node,
            wrapper.unit,
            pair.view,
            outcomes,
            customised,
            dropped,
            discards,
            _loops(wrapper.unit),
        )
    )


def as_sent(role: Role, run: ModuleRun) -> Role:
    """The role; an app that makes its responses in a way of its own may take any value."""
    if run.custom_response_class:
        return replace(role, reach="unknown")
    return replace(role, hooked=True) if run.status_hooked else role


def _note_own_answers(unit: FunctionUnit, frame: Frame, role: Role, run: ModuleRun) -> None:
    """Record what a wrapper answers in the place of its view: Flask takes it as the view's.

    A None is judged in the wrapper's own event.
    """
    caught, role = caught_returns(unit), as_sent(role, run)
    for leaving in frame.exits.returns:
        if leaving.value.some(is_none) or not _is_own(leaving.value, leaving.world):
            continue
        outcome = Outcome(leaving.node, leaving.value, leaving.world)
        statement = leaving.statement
        event = Returned(statement, unit, role, (outcome,), caught=id(statement) in caught)
        run.record.add(event, f"in place of {role.name}")


def _is_own(what: Value, world: World) -> bool:
    """Whether there is nothing of the view's answer in a value."""
    waiting, seen = [what], set()
    for one in waiting:
        for shape in one.shapes:
            if isinstance(shape, Marker):
                return False
            if isinstance(shape, Tuple):
                waiting.extend(shape.items)
            if not isinstance(shape, Ref) or shape.site in seen:
                continue
            seen.add(shape.site)
            state = world.heap.get(shape.site)
            if isinstance(state, ResponseState):
                waiting.extend(part for part in (state.body, state.status, state.headers) if part)
            elif isinstance(state, ContainerState):
                waiting.extend(item for _, item in state.entries)
    return True


def _loops(unit: FunctionUnit) -> bool:
    body = [] if isinstance(unit.node, ast.Lambda) else unit.node.body
    return any(isinstance(n, ast.For | ast.AsyncFor | ast.While) for n in own_nodes(body))


def _discards_response(unit: FunctionUnit, run: ModuleRun) -> bool:
    events = run.record.events.get(unit, {}).values()
    return any(isinstance(e, Discarded) and e.value.some(is_response) for e in events)


def _wrapper(pair: Pair, given: Value, run: ModuleRun) -> Function | None:
    """What the decorator makes of the view, where that is a function of the module."""
    call = pair.node
    if not isinstance(call, ast.Call):
        call = ast.copy_location(ast.Call(func=call, args=[], keywords=[]), call)
    frame = Frame(run, None, recording=False)
    frame.registers = False
    arguments = Arguments((given,), {})
    made = calls.call(value(pair.decorator), arguments, call, run.world.fork(), frame).single
    return made if isinstance(made, Function) and made.unit is not pair.view else None


def _followed(wrapper: Function, role: Role, run: ModuleRun, recording: bool = False) -> Frame:
    frame = Frame(run, wrapper.unit, closure=wrapper.closure, recording=recording)
    frame.registers = False
    start = World(heap=run.world.heap.fork(), methods=role.methods)
    functions.bind_unknown(wrapper.unit, start, frame)
    frame.created.clear()
    functions.run_body(frame, start)
    return frame


def _outcomes(frame: Frame, lost: Lost) -> tuple[Outcome, ...]:
    return tuple(
        Outcome(e.node, e.value, e.world, lost(e, frame, frozenset()), e.implicit)
        for e in frame.exits.returns
    )


def _uses_view(unit: FunctionUnit, frame: Frame) -> bool:
    return any(_is_view(name, frame) for name in unit.reads)


def _is_view(name: str, frame: Frame) -> bool:
    return isinstance(lookup(name, World(), frame).single, Marker)


def _dropped(unit: FunctionUnit, frame: Frame) -> Iterator[ast.expr]:
    """The statements that call the view and do nothing with what it gives."""
    if isinstance(unit.node, ast.Lambda):
        return
    for node in unit.own:
        if not isinstance(node, ast.Expr):
            continue
        call = node.value.value if isinstance(node.value, ast.Await) else node.value
        function = call.func if isinstance(call, ast.Call) else None
        if isinstance(function, ast.Name) and _is_view(function.id, frame):
            yield node.value
