"""Functions and classes where they are defined: decorators, roles, members."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.decorators import (
    GUARD_PREFIXES,
    GUARD_SUFFIX,
    GUARDS,
    MAKES_RESPONSE,
    TRANSPARENT,
    TRANSPARENT_ATTRIBUTES,
    TRANSPARENT_METHODS,
)

from ..domain.arguments import Arguments
from ..domain.state import ResponseState, World
from ..domain.values import (
    UNKNOWN,
    External,
    Function,
    Instance,
    LocalClass,
    Marker,
    Ref,
    Shape,
    Unknown,
    Value,
    join,
    value,
)
from ..events.model import ClassDone, Registered
from ..interpreter import calls, expressions, stand_ins, statements
from ..interpreter.objects import external_bases
from ..run.frame import Frame
from ..syntax.dotted import listed
from ..syntax.units import ClassUnit, Decorator, FunctionUnit, Role, furthest
from . import registration, streams, wrappers
from .hooks import writes_status

if TYPE_CHECKING:
    from collections.abc import Sequence

_METHOD_KINDS: Final = {
    "builtins.property": "property",
    "builtins.staticmethod": "staticmethod",
    "builtins.classmethod": "classmethod",
    "functools.cached_property": "property",
    "werkzeug.utils.cached_property": "property",
}
_APP_ANSWERS: Final = frozenset({"response_class", "make_response", "finalize_request"})
"""What decides how an app makes its responses."""

_LISTS: Final = frozenset({"decorators", "method_decorators"})
_MAKES_ANY: Final = ("flask.make_response", "flask.Flask.make_response")
_CONTEXTS: Final = frozenset({"contextlib.contextmanager", "contextlib.asynccontextmanager"})


def define(node: ast.FunctionDef | ast.AsyncFunctionDef, world: World, frame: Frame) -> Value:
    """The value a `def` binds: the function as its decorators leave it."""
    unit = _unit(node, node.name, frame)
    unit.closure = frame.closure_here(world)
    _defaults(node.args, world, frame)
    function = value(Function(unit, closure=unit.closure, origin=node))
    result, reach = function, "unchanged"
    found: list[Decorator] = []
    registered: list[int] = []
    for position in range(len(node.decorator_list) - 1, -1, -1):
        expression = node.decorator_list[position]
        role = registration.decorator_role(expression, reach, world, frame, node)
        if role is not None:
            registered.append(position)
            found.append(Decorator(expression, "", "registers"))
            if frame.recording or frame.registers:
                registration.add_role(unit, role, frame)
            _note_registered(node, position, role, result, unit, world, frame)
            continue
        what = _decorator_value(expression, world, frame)
        name = written_name(expression)
        effect, result = _decorated(expression, what, result, unit, world, frame)
        reach = furthest((reach, effect))
        found.append(Decorator(expression, name, effect, what))
    unit.decorators[:] = reversed(found)
    if frame.recording:
        frame.run.enqueue(unit)
    return result


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
        (one, written_name(one), _quietly(one, world, frame))
        for one in node.decorator_list[:position]
        if registration.decorator_role(one, "unchanged", world.fork(), frame) is None
    )
    expression = node.decorator_list[position]
    target = expression.func if isinstance(expression, ast.Call) else expression
    name = target.attr if isinstance(target, ast.Attribute) else written_name(target)
    lost = wrappers.unapplied((one for one, _, _ in above), world, frame)
    event = Registered(
        expression, frame.place, name, role.name, result, unit, above, unapplied=lost
    )
    frame.emit(event)


def _quietly(node: ast.expr, world: World, frame: Frame) -> Value:
    recording, frame.recording = frame.recording, False
    try:
        target = node.func if isinstance(node, ast.Call) else node
        return expressions.evaluate(target, world.fork(), frame)
    finally:
        frame.recording = recording


def _unit(
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, name: str, frame: Frame
) -> FunctionUnit:
    units = frame.run.units
    unit = units.get(id(node))
    if unit is None:
        owner = frame.classbody
        scope = frame.run.outline.scopes[id(node)]
        unit = FunctionUnit(node, name, scope, frame.run, frame.unit, owner)
        units[id(node)] = unit
    return unit


def _defaults(args: ast.arguments, world: World, frame: Frame) -> None:
    for default in (*args.defaults, *args.kw_defaults):
        if default is not None:
            expressions.evaluate(default, world, frame)


def _decorator_value(node: ast.expr, world: World, frame: Frame) -> Value:
    return expressions.evaluate(node, world, frame)


def written_name(node: ast.expr) -> str:
    """A decorator as it is written, without its arguments: "app.route"."""
    parts: list[str] = []
    current = node.func if isinstance(node, ast.Call) else node
    while isinstance(current, ast.Attribute):
        parts.append(current.attr)
        current = current.value
    if isinstance(current, ast.Name):
        parts.append(current.id)
    return ".".join(reversed(parts))


def _decorated(
    node: ast.expr, what: Value, current: Value, unit: FunctionUnit, world: World, frame: Frame
) -> tuple[str, Value]:
    """What a decorator does to the result of calls, and the decorated value."""
    names = _decorator_names(node, world, frame)
    for name in names:
        if name in _METHOD_KINDS:
            unit.kind = _METHOD_KINDS[name]
            return "transparent", current
    if any(n in _CONTEXTS for n in names):
        unit.kind = "opaque"
        return "unknown", UNKNOWN
    if isinstance(node, ast.Attribute) and node.attr in ("setter", "getter", "deleter"):
        unit.kind = "property"
        return "transparent", current
    if _is_transparent(node, names, world, frame):
        return "transparent", _guarded(node, names, current)
    if streams.WITH_CONTEXT in names:
        return "unknown", streams.kept(current)
    if any(n in MAKES_RESPONSE for n in names):
        return "makes_response", UNKNOWN
    if isinstance(what.single, External) and what.single.name == "functools.wraps()":
        return "transparent", current
    if what.single is not None and isinstance(what.single, Function):
        return _local_decorator(what.single, current, node, world, frame)
    if what == current:
        return "transparent", current
    return "unknown", UNKNOWN


def _decorator_names(node: ast.expr, world: World, frame: Frame) -> list[str]:
    return [s.name for s in _quietly(node, world, frame).shapes if isinstance(s, External)]


def _is_transparent(node: ast.expr, names: Sequence[str], world: World, frame: Frame) -> bool:
    written = written_name(node)
    options = frame.run.options.transparent_decorators
    if any(listed(n, options) for n in (*names, written)):
        return True
    if names and all(n in TRANSPARENT for n in names):
        return True
    target = node.func if isinstance(node, ast.Call) else node
    what = _quietly(node, world, frame)
    if _is_named_guard(written) and what.every(lambda s: isinstance(s, External)):
        return True
    if not isinstance(target, ast.Attribute):
        return any(_object_is_transparent(s, "__call__") for s in what.shapes)
    owner = _quietly(target.value, world, frame)
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


def _object_is_transparent(shape: Shape, method: str) -> bool:
    return isinstance(shape, Instance) and method in TRANSPARENT_METHODS.get(shape.kind, ())


def _local_decorator(
    decorator: Function, current: Value, node: ast.expr, world: World, frame: Frame
) -> tuple[str, Value]:
    """Read a decorator of the module: does its wrapper hand on what the function gives?"""
    call = (
        node
        if isinstance(node, ast.Call)
        else ast.copy_location(ast.Call(func=node, args=[], keywords=[]), node)
    )
    plain = decorator.unit if call is not node and decorator.closure is None else None
    recording, frame.recording = frame.recording, False
    try:
        effect = frame.run.effects.get(plain) if plain is not None else None
        if effect is None:
            effect = _probed(decorator, call, world, frame)
        if plain is not None:
            frame.run.effects[plain] = effect
        if effect == "unknown":
            return "unknown", UNKNOWN
        result = calls.call(value(decorator), Arguments((current,), {}), call, world.fork(), frame)
        return effect, result
    finally:
        frame.recording = recording


def _probed(decorator: Function, call: ast.Call, world: World, frame: Frame) -> str:
    """What a decorator does to any function, seen on a stand-in."""
    given = Arguments((value(Marker("function")),), {})
    program = frame.run.program
    program.probing += 1
    try:
        probe = calls.call(value(decorator), given, call, world.fork(), frame)
        return _effect_of(probe, call, world, frame)
    finally:
        program.probing -= 1


def _effect_of(probe: Value, call: ast.Call, world: World, frame: Frame) -> str:
    only = probe.single
    if isinstance(only, Marker):
        return "transparent"
    if not isinstance(only, Function):
        return "unknown"
    given = Arguments((), {}, True, True)
    inner = world.fork()
    result = calls.call(value(only), given, call, inner, frame)
    if only.unit.is_async:
        result = _awaited(result)
    if inner.ended:
        return "unknown"
    if result.some(lambda s: s == stand_ins.MIXED):
        return "unknown"
    if result.some(lambda s: isinstance(s, Unknown)) and not _answers_itself(only):
        return "unknown"
    if result.some(lambda s: isinstance(s, Marker) and s.name != "part"):
        return "sets_status" if writes_status(only.unit) else "transparent"
    for shape in result.shapes:
        if isinstance(shape, Ref) and (state := inner.response(shape.site)) is not None:
            made = state.creator in _MAKES_ANY
            if made and state.body.some(lambda s: isinstance(s, Marker)):
                sets = writes_status(only.unit) or _may_set_status(state)
                return "sets_status" if sets else "makes_response"
    return "unknown"


def _answers_itself(wrapper: Function) -> bool:
    """Whether what a wrapper gives out of sight has nothing to do with what its function gives."""
    names = frozenset(
        name
        for name in wrapper.unit.reads
        if name not in wrapper.unit.names.bound
        and wrappers.free_value(name, wrapper).some(lambda s: isinstance(s, Marker))
    )
    return bool(names) and stand_ins.hands_on(wrapper.unit, names)


def _may_set_status(state: ResponseState) -> bool:
    """Whether what a wrapper made of a view's answer may have a status of the wrapper's own."""
    made_by = state.site.node
    if isinstance(made_by, ast.Call) and (
        len(made_by.args) > 1 or isinstance(made_by.args[0], ast.Starred | ast.Tuple)
    ):
        return True
    return state.shared or any(change.kind == "status" for change in state.changes)


def _awaited(what: Value) -> Value:
    from ..domain.values import Coroutine, join_all

    return join_all(s.result if isinstance(s, Coroutine) else value(s) for s in what.shapes)


def make_lambda(node: ast.Lambda, world: World, frame: Frame) -> Value:
    """The function that a lambda is."""
    unit = _unit(node, "<lambda>", frame)
    unit.closure = frame.closure_here(world)
    _defaults(node.args, world, frame)
    if frame.recording:
        frame.run.enqueue(unit)
    return value(Function(unit, closure=unit.closure, origin=node))


def define_class(node: ast.ClassDef, world: World, frame: Frame) -> Value:
    """The value a `class` statement binds; its body is followed here."""
    run = frame.run
    unit = run.classes.get(id(node))
    if unit is None:
        unit = ClassUnit(node, node.name, run.outline.scopes[id(node)], run)
        run.classes[id(node)] = unit
    frame.now(world)
    unit.bases = tuple(expressions.evaluate(b, world, frame) for b in node.bases)
    for base in (s for b in unit.bases for s in b.shapes if isinstance(s, LocalClass)):
        if unit not in base.unit.derived and base.unit is not unit:
            base.unit.derived.append(unit)
    for keyword in node.keywords:
        expressions.evaluate(keyword.value, world, frame)
    _follow_class_body(unit, world, frame)
    _find_instance_attributes(unit)
    unit.reach = _listed_reach(unit, world, frame)
    if "flask.Flask" in external_bases(unit) and not _APP_ANSWERS.isdisjoint(unit.members):
        run.program.custom_response_class = True
    is_view = registration.is_view_class(unit)
    if is_view and (frame.recording or frame.registers):
        registration.view_class_roles(unit, Role("view", node), frame, declared=True)
    elif frame.recording or frame.registers:
        registration.resource_roles(unit, frame)
    decorators = tuple(
        (one, written_name(one), _quietly(one, world, frame)) for one in node.decorator_list
    )
    for one in node.decorator_list:
        expressions.evaluate(one, world, frame)
    if frame.recording:
        lost = (
            wrappers.unapplied(node.decorator_list, world, frame, on_class=True) if is_view else ()
        )
        frame.emit(ClassDone(node, frame.place, unit, is_view, decorators, lost))
    return value(LocalClass(unit, origin=node))


def _listed_reach(unit: ClassUnit, world: World, frame: Frame) -> str | None:
    """What the decorators in a class's own list do; None where it has no list."""
    for statement in unit.node.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)], value=given) if name in _LISTS:
                if isinstance(given, ast.List | ast.Tuple):
                    return furthest(_listed_effect(one, world, frame) for one in given.elts)
                return "unknown"
    return None if _LISTS.isdisjoint(unit.declared) else "unknown"


def _listed_effect(node: ast.expr, world: World, frame: Frame) -> str:
    """The effect of a decorator that stands in a list and is applied by Flask."""
    names = _decorator_names(node, world, frame)
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
        return _probed(only, call, world, frame)
    finally:
        frame.recording = recording


def _follow_class_body(unit: ClassUnit, world: World, frame: Frame) -> None:
    saved = frame.classbody, frame.class_names
    outer_env = world.env
    names = unit.names
    body = world.fork()
    frame.classbody = unit
    closure = frame.closure_here(world) if frame.unit is not None else frame.closure
    saved_closure, frame.closure = frame.closure, closure
    frame.class_names = names
    for end in statements.follow_block(unit.node.body, [body], frame)[:1]:
        for name in names.bound:
            found = end.env.get(name)
            if found is not None:
                unit.members[name] = found
        world.heap = end.heap
    frame.closure = saved_closure
    frame.classbody, frame.class_names = saved
    world.env = outer_env


def _find_instance_attributes(unit: ClassUnit) -> None:
    fields = bool(unit.node.decorator_list) or any(
        not base.startswith("flask.") for base in external_bases(unit)
    )
    for statement in unit.node.body:
        match statement:
            case ast.AnnAssign(target=ast.Name(id=field)) if fields:
                if not _is_class_variable(statement):
                    unit.instance_attributes.add(field)
    unit.instance_attributes.update(unit.names.self_attributes)


def _is_class_variable(statement: ast.AnnAssign) -> bool:
    """Whether a declaration in a class is no field of a dataclass or model."""
    return written_name(statement.annotation).rpartition(".")[2].startswith("ClassVar")
