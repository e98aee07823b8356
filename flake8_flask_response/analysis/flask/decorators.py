"""What Flask makes of decorators, and of classes where they are defined."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.decorators import (
    GUARD_PREFIXES,
    GUARD_SUFFIX,
    GUARDS,
    HANDED_OVER,
    MAKES_RESPONSE,
    TRANSPARENT,
    TRANSPARENT_ATTRIBUTES,
    TRANSPARENT_METHODS,
)
from flake8_flask_response.knowledge.responses import ANSWER_MAKERS

from ..domain.arguments import Arguments
from ..domain.classes import external_bases
from ..domain.state import ResponseState, World
from ..domain.values import (
    UNKNOWN,
    Bound,
    External,
    Function,
    Instance,
    Marker,
    Shape,
    Unknown,
    Value,
    join,
    kind_of,
    value,
)
from ..events.model import ClassDone, Registered
from ..interpreter import expressions
from ..interpreter.decorators import names_of, probed, quietly
from ..run.frame import Frame
from ..syntax.dotted import listed, written_name
from ..syntax.units import ClassUnit, FunctionUnit, Role, furthest
from . import registration, streams, wrappers
from .hooks import writes_status

if TYPE_CHECKING:
    from collections.abc import Sequence

_APP_ANSWERS: Final = frozenset({"response_class", "make_response", "finalize_request"})
"""What decides how an app makes its responses."""

_LISTS: Final = frozenset({"decorators", "method_decorators"})


def registers(
    node: ast.FunctionDef | ast.AsyncFunctionDef,
    position: int,
    reach: str,
    result: Value,
    unit: FunctionUnit,
    world: World,
    frame: Frame,
) -> bool:
    """Whether a decorator registers the function with Flask; gives the function its role."""
    role = registration.decorator_role(node.decorator_list[position], reach, world, frame, node)
    if role is None:
        _note_handed_over(node, position, unit, world, frame)
        return False
    if frame.recording or frame.registers:
        registration.add_role(unit, role, frame)
    _note_registered(node, position, role, result, unit, world, frame)
    return True


def reach_all(unit: FunctionUnit, reach: str) -> None:
    """Give roles by a decorator that only marks the function what all its decorators do."""
    for position, role in enumerate(unit.roles):
        if _marks(role) and any(role.node is one.node for one in unit.decorators):
            unit.roles[position] = replace(role, reach=furthest((role.reach, reach)))


def _marks(role: Role) -> bool:
    """Whether an extension finds the function by a mark, when all decorators are applied."""
    return role.name == "view" and role.owner is None


def _note_handed_over(
    node: ast.FunctionDef | ast.AsyncFunctionDef,
    position: int,
    unit: FunctionUnit,
    world: World,
    frame: Frame,
) -> None:
    """Record a function that an extension calls by itself, with the decorators above it."""
    expression = node.decorator_list[position]
    target = expression.func if isinstance(expression, ast.Call) else None
    if not frame.recording or not isinstance(target, ast.Attribute):
        return
    owner = quietly(target.value, world, frame)
    if owner.every(lambda s: target.attr in HANDED_OVER.get(kind_of(s), ())):
        lost = wrappers.unapplied(node.decorator_list[:position], world, frame)
        event = Registered(
            expression, frame.place, target.attr, "other", UNKNOWN, unit, unapplied=lost
        )
        frame.emit(event)


def _note_registered(
    node: ast.FunctionDef | ast.AsyncFunctionDef,
    position: int,
    role: Role,
    result: Value,
    unit: FunctionUnit,
    world: World,
    frame: Frame,
) -> None:
    if not frame.recording:
        return
    above = tuple(
        (one, written_name(one), quietly(one, world, frame))
        for one in node.decorator_list[:position]
        if registration.decorator_role(one, "unchanged", world.fork(), frame) is None
    )
    expression = node.decorator_list[position]
    target = expression.func if isinstance(expression, ast.Call) else expression
    name = target.attr if isinstance(target, ast.Attribute) else written_name(target)
    lost = () if _marks(role) else wrappers.unapplied((one for one, _, _ in above), world, frame)
    event = Registered(
        expression,
        frame.place,
        name,
        role.name,
        result,
        unit,
        above,
        unapplied=lost,
        nameless=wrappers.nameless(lost, world, frame),
    )
    frame.emit(event)


def decorate(
    node: ast.expr, names: Sequence[str], current: Value, world: World, frame: Frame
) -> tuple[str, Value] | None:
    """What a decorator that is known does to answers, and what it gives; None for all others."""
    if _is_transparent(node, names, world, frame):
        return "transparent", _guarded(node, names, current)
    if streams.WITH_CONTEXT in names:
        return "unknown", streams.kept(current)
    if any(n in MAKES_RESPONSE for n in names):
        return "makes_response", UNKNOWN
    return None


def effect(wrapper: FunctionUnit, sent: ResponseState | None) -> str:
    """What a wrapper does to answers that it hands on, as they are or made a response."""
    if sent is None:
        return "sets_status" if writes_status(wrapper) else "transparent"
    if sent.creator not in ANSWER_MAKERS:
        return "unknown"
    return "sets_status" if writes_status(wrapper) or _may_set_status(sent) else "makes_response"


def _may_set_status(state: ResponseState) -> bool:
    """Whether what a wrapper made of a view's answer may have a status of the wrapper's own."""
    made_by = state.site.node
    if isinstance(made_by, ast.Call) and (
        len(made_by.args) > 1 or isinstance(made_by.args[0], ast.Starred | ast.Tuple)
    ):
        return True
    return state.shared or any(change.kind == "status" for change in state.changes)


def _is_transparent(node: ast.expr, names: Sequence[str], world: World, frame: Frame) -> bool:
    written = written_name(node)
    options = frame.run.program.options.transparent_decorators
    if any(listed(n, options) for n in (*names, written)):
        return True
    if names and all(n in TRANSPARENT for n in names):
        return True
    target = node.func if isinstance(node, ast.Call) else node
    what = quietly(node, world, frame)
    if _is_named_guard(written) and what.every(lambda s: isinstance(s, External)):
        return True
    if what.some(lambda s: isinstance(s, Bound) and s.name in TRANSPARENT_METHODS.get(s.kind, ())):
        return True
    if not isinstance(target, ast.Attribute):
        return any(_object_is_transparent(s, "__call__") for s in what.shapes)
    owner = quietly(target.value, world, frame)
    if any(_object_is_transparent(s, target.attr) for s in owner.shapes):
        return True
    outside = owner.every(lambda s: isinstance(s, External)) or owner.single == Unknown()
    variable = written.rpartition(".")[0].rpartition(".")[2]
    return outside and (variable, target.attr) in TRANSPARENT_ATTRIBUTES


def _guarded(node: ast.expr, names: Sequence[str], current: Value) -> Value:
    """What the module calls by the function's name: a guard may answer in its place."""
    guards = any(n in GUARDS for n in names) or _is_named_guard(written_name(node))
    return join(current, UNKNOWN) if guards else current


def _is_named_guard(written: str) -> bool:
    """Whether a decorator out of sight has a guard's name ("admin_required")."""
    name = written.rpartition(".")[2]
    return name.endswith(GUARD_SUFFIX) or name.startswith(GUARD_PREFIXES)


def applied(method: Bound, arguments: Arguments) -> Value:
    """What a decorating method of an extension gives: the function, or the decorator it makes."""
    first = arguments.args[0] if len(arguments.args) == 1 else UNKNOWN
    if first.some(lambda s: isinstance(s, Function | Marker)):
        return join(first, UNKNOWN)
    return value(method)


def _object_is_transparent(shape: Shape, method: str) -> bool:
    return isinstance(shape, Instance) and method in TRANSPARENT_METHODS.get(shape.kind, ())


def class_followed(unit: ClassUnit, world: World, frame: Frame) -> None:
    """Give the methods of a class view or resource their roles."""
    unit.reach = _listed_reach(unit, world, frame)
    if "flask.Flask" in external_bases(unit) and not _APP_ANSWERS.isdisjoint(unit.members):
        frame.run.program.noted.custom_response_class = True
    if not frame.recording and not frame.registers:
        return
    if registration.is_view_class(unit):
        registration.view_class_roles(unit, Role("view", unit.node), frame, declared=True)
    else:
        registration.resource_roles(unit, frame)


def class_decorated(unit: ClassUnit, world: World, frame: Frame) -> None:
    """Record a class with its decorators."""
    if not frame.recording:
        return
    node = unit.node
    decorators = tuple(
        (one, written_name(one), quietly(one, world, frame)) for one in node.decorator_list
    )
    is_view = registration.is_view_class(unit)
    lost = wrappers.unapplied(node.decorator_list, world, frame, on_class=True) if is_view else ()
    frame.emit(ClassDone(node, frame.place, unit, is_view, decorators, lost))


def _listed_reach(unit: ClassUnit, world: World, frame: Frame) -> str | None:
    """What the decorators in a class's own list do; None where it has no list."""
    for statement in unit.node.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=given) if name in _LISTS:
                listed = _all_listed(given)
                if listed is None:
                    return "unknown"
                return furthest(_listed_effect(one, world, frame) for one in listed)
    return None if _LISTS.isdisjoint(unit.declared) else "unknown"


def _all_listed(given: ast.expr) -> list[ast.expr] | None:
    """The decorators in a list, or in the lists of a dict that Flask-RESTful asks by method."""
    if isinstance(given, ast.List | ast.Tuple):
        return given.elts
    if not isinstance(given, ast.Dict):
        return None
    lists = [_all_listed(one) for one in given.values]
    return None if None in lists else [one for each in lists for one in each or ()]


def _listed_effect(node: ast.expr, world: World, frame: Frame) -> str:
    """The effect of a decorator that stands in a list and is applied by Flask."""
    names = names_of(node, world, frame)
    if _is_transparent(node, names, world, frame):
        return "transparent"
    if any(name in MAKES_RESPONSE for name in names):
        return "makes_response"
    recording, frame.recording = frame.recording, False
    try:
        only = expressions.evaluate(node, world.fork(), frame).single
        if not isinstance(only, Function):
            return "unknown"
        call = ast.copy_location(ast.Call(func=node, args=[], keywords=[]), node)
        return probed(only, call, world, frame)
    finally:
        frame.recording = recording
