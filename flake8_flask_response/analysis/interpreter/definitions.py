"""Functions and classes where they are defined: their units, their decorators, their members."""

from __future__ import annotations

import ast

from flake8_flask_response.knowledge.names import LIBRARY

from ..domain.classes import external_bases
from ..domain.state import World
from ..domain.values import Function, LocalClass, Value, value
from ..run import changes
from ..run.frame import Frame
from ..syntax.dotted import written_name
from ..syntax.units import ClassUnit, Decorator, FunctionUnit, furthest
from . import decorators, recursion


def define(node: ast.FunctionDef | ast.AsyncFunctionDef, world: World, frame: Frame) -> Value:
    """The value a `def` binds: the function as its decorators leave it."""
    unit = _unit(node, node.name, frame)
    _close_over(unit, world, frame)
    _defaults(node.args, world, frame)
    function = value(Function(unit, closure=unit.closure, origin=node))
    result, reach = function, "unchanged"
    found: list[Decorator] = []
    overlay = frame.run.program.overlay
    for position in range(len(node.decorator_list) - 1, -1, -1):
        expression = node.decorator_list[position]
        if overlay.registers(node, position, reach, result, unit, world, frame):
            found.append(Decorator(expression, "", "registers"))
            continue
        what = recursion.evaluate(expression, world, frame)
        name = written_name(expression)
        effect, result = decorators.decorated(expression, what, result, unit, world, frame)
        reach = furthest((reach, effect))
        found.append(Decorator(expression, name, effect, what))
    unit.decorators[:] = reversed(found)
    overlay.defined(unit, reach)
    if frame.recording:
        frame.run.enqueue(unit)
    return result


def _unit(
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda, name: str, frame: Frame
) -> FunctionUnit:
    units = frame.run.units
    unit = units.get(id(node))
    if unit is None:
        owner = frame.classbody
        scope = frame.run.facts.outline.scopes[id(node)]
        unit = FunctionUnit(node, name, scope, frame.run, frame.unit, owner)
        units[id(node)] = unit
    return unit


def _close_over(unit: FunctionUnit, world: World, frame: Frame) -> None:
    closed = changes.closure_set(unit, frame.closure_here(world))
    frame.run.program.change(frame.run, closed)


def _defaults(args: ast.arguments, world: World, frame: Frame) -> None:
    for default in (*args.defaults, *args.kw_defaults):
        if default is not None:
            recursion.evaluate(default, world, frame)


def make_lambda(node: ast.Lambda, world: World, frame: Frame) -> Value:
    """The function that a lambda is."""
    unit = _unit(node, "<lambda>", frame)
    _close_over(unit, world, frame)
    _defaults(node.args, world, frame)
    if frame.recording:
        frame.run.enqueue(unit)
    return value(Function(unit, closure=unit.closure, origin=node))


def define_class(node: ast.ClassDef, world: World, frame: Frame) -> Value:
    """The value a `class` statement binds; its body is followed here."""
    run = frame.run
    unit = run.classes.get(id(node))
    if unit is None:
        unit = ClassUnit(node, node.name, run.facts.outline.scopes[id(node)], run)
        run.classes[id(node)] = unit
    before = changes.state_of(unit)
    frame.now(world)
    unit.bases = tuple(recursion.evaluate(b, world, frame) for b in node.bases)
    for base in (s for b in unit.bases for s in b.shapes if isinstance(s, LocalClass)):
        if unit not in base.unit.derived and base.unit is not unit:
            run.program.change(base.unit.module, changes.derived(base.unit, unit))
    for keyword in node.keywords:
        recursion.evaluate(keyword.value, world, frame)
    _follow_class_body(unit, world, frame)
    _find_instance_attributes(unit)
    overlay = run.program.overlay
    overlay.class_followed(unit, world, frame)
    for one in node.decorator_list:
        recursion.evaluate(one, world, frame)
    overlay.class_decorated(unit, world, frame)
    run.program.change(run, changes.class_defined(unit, before, changes.state_of(unit)))
    return value(LocalClass(unit, origin=node))


def _follow_class_body(unit: ClassUnit, world: World, frame: Frame) -> None:
    saved = frame.classbody, frame.class_names
    outer_env = world.env
    names = unit.names
    body = world.fork()
    frame.classbody = unit
    closure = frame.closure_here(world) if frame.unit is not None else frame.closure
    saved_closure, frame.closure = frame.closure, closure
    frame.class_names = names
    for end in recursion.follow_block(unit.node.body, [body], frame)[:1]:
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
        not base.startswith(LIBRARY) for base in external_bases(unit)
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
