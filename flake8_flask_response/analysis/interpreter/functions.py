"""Entering a function of the module: its parameters, its body, what comes out."""

from __future__ import annotations

import ast

from flake8_flask_response import bounds

from ..domain.arguments import Arguments
from ..domain.classes import find_member, is_set_elsewhere
from ..domain.escape import share
from ..domain.state import World, join_many
from ..domain.values import (
    NONE,
    UNKNOWN,
    Const,
    Coroutine,
    Fallback,
    Function,
    Generator,
    Instance,
    LocalInstance,
    Tuple,
    Value,
    join_all,
    value,
)
from ..events import lost
from ..run.frame import ALLOWANCE_FACTOR, LONG, MAX_CALLED, MAX_DEPTH, SMALL, Exit, Frame, Raise
from ..syntax import conditions, exhaustive
from ..syntax.outline import parameters
from ..syntax.units import FunctionUnit
from . import recursion, summaries, type_hints
from .library import containers
from .summaries import RaisedKind


def enter_function(
    shape: Function, arguments: Arguments, node: ast.expr, world: World, frame: Frame
) -> Value:
    """What calling a function of the module gives; its effects are applied to `world`.

    A function that is being followed already (recursion), one too deep or one too costly gives
    what its annotation promises, and its arguments may have been changed. So does one that stands
    for others to write, such as an abstract method.
    """
    unit = shape.unit
    root = frame.root
    if unit.is_generator:
        _share_all(arguments, world)
        kind = "async generator" if unit.is_async else "generator"
        each = _yielded(shape, node, world, frame)
        return value(Generator(kind, unit.name, unit, element=each, origin=node))
    blocked = unit in frame.run.program.stack
    if not blocked and (frame.depth >= MAX_DEPTH or root.cost.called > MAX_CALLED):
        bounds.met(bounds.CALL_DEPTH if frame.depth >= MAX_DEPTH else bounds.CALL_COST, node)
        blocked = True
    if not blocked and _is_aside(unit, frame) and (frame.depth > 0 or unit.size > LONG):
        bounds.met(bounds.ASIDE, node)
        blocked = True
    if blocked or unit.kind == "opaque" or type_hints.is_stub(unit):
        _share_all(arguments, world)
        promised = type_hints.returned(unit, world, frame, node)
        return value(Coroutine(promised, origin=node)) if unit.is_async else promised
    result = _follow(shape, arguments, node, world, frame)
    if unit.is_async:
        return value(Coroutine(result, origin=node))
    return result


def _yielded(shape: Function, node: ast.expr, world: World, frame: Frame) -> Value | None:
    """What a generator function gives in each round, whatever it is given; None where unknown."""
    unit, program = shape.unit, frame.run.program
    if unit in program.yielded:
        return program.yielded[unit]
    if unit in program.stack or frame.depth >= MAX_DEPTH or unit.size > LONG:
        return None
    inner = Frame(
        unit.module,
        unit,
        closure=shape.closure,
        path=(*frame.path, node),
        recording=False,
        caller=frame,
    )
    inner.cost.aside = True
    inner.yields = []
    frame.now(world)
    start = World(heap=world.heap.fork(), methods=world.methods)
    if unit.module is not frame.run:
        program.bring(unit.module, start)
    bind_unknown(unit, start, inner)
    run_body(inner, start)
    found = join_all(inner.yields)
    program.yielded[unit] = found if found.certain else None
    return program.yielded[unit]


def _is_aside(unit: FunctionUnit, frame: Frame) -> bool:
    """Whether a function does nothing with the library and is too long to be a small helper."""
    program = frame.run.program
    if program.linted is None or program.linted.relevance is None or not program.follows_linted:
        return False
    return unit.size > SMALL and not unit.module.own_relevance().leads_there(unit)


def read_property(
    owner: LocalInstance, name: str, node: ast.Attribute, world: World, frame: Frame
) -> Value | None:
    """What a property of an object of the module gives; None where `name` is no such property.

    One that keeps its first result is left alone: reading it again makes nothing new.
    """
    if is_set_elsewhere(owner, name):
        return None
    member = find_member(owner.unit, name)
    only = member.single if member is not None else None
    if not isinstance(only, Function) or only.unit.kind != "property":
        return None
    if any(d.name.endswith("cached_property") for d in only.unit.decorators):
        return None
    given = Arguments((value(owner),), {})
    return enter_function(only, given, node, world, frame)


def _share_all(arguments: Arguments, world: World) -> None:
    for one in arguments.all:
        share(one, world)


def _follow(
    shape: Function, arguments: Arguments, node: ast.expr, world: World, frame: Frame
) -> Value:
    key = summaries.key_of(shape, arguments, world, frame)
    if key is None:
        return _follow_once(shape, arguments, node, world, frame)[0]
    known = frame.run.program.summaries.get(key)
    if known is not None:
        return _replayed(known, node, world, frame)
    result, kinds = _follow_once(shape, arguments, node, world, frame)
    depth = len(frame.path) + 1
    summary = summaries.summarise(result, arguments, world, depth, world.ended, kinds)
    if summary is not None:
        frame.run.program.summaries[key] = summary
    return result


def _replayed(summary: summaries.Summary, node: ast.expr, world: World, frame: Frame) -> Value:
    if frame.exits.raises is not None:
        for kind, nodes in summary.kinds:
            frame.exits.raises.append(Raise(world.fork(), kind, nodes=nodes))
    if summary.ended:
        world.ended = True
        return UNKNOWN
    replay = summaries.Replay(summary, (*frame.path, node), frame)
    replay.objects(summary, world)
    return replay.value(summary.value)


def _follow_once(
    shape: Function, arguments: Arguments, node: ast.expr, world: World, frame: Frame
) -> tuple[Value, tuple[RaisedKind, ...]]:
    """What the call gives, and the kinds of exceptions it may leave by."""
    unit = shape.unit
    frame.now(world)
    inner = Frame(
        unit.module,
        unit,
        closure=shape.closure,
        path=(*frame.path, node),
        recording=False,
        caller=frame,
    )
    inner.cost.aside = _is_aside(unit, frame)
    inner.exits.raises = [] if frame.exits.raises is not None else None
    start = World(heap=world.heap.fork(), methods=world.methods)
    if unit.module is not frame.run:
        frame.run.program.bring(unit.module, start)
    if not bind_parameters(unit, arguments, start, inner):
        _share_all(arguments, world)
        return type_hints.returned(unit, world, frame, node), ()
    run_body(inner, start)
    kinds = tuple(_kinds_of(inner.exits.raises or []))
    if frame.exits.raises is not None and inner.exits.raises:
        caught = join_many([r.world for r in inner.exits.raises])
        for kind, nodes in kinds:
            frame.exits.raises.append(Raise(_back(world, caught), kind, nodes=nodes))
    if not inner.exits.returns or type_hints.never(unit, world, frame):
        world.ended = True
        return UNKNOWN, kinds
    after = join_many([e.world for e in inner.exits.returns])
    world.heap = after.heap
    world.methods = after.methods
    _close(inner, [e.world for e in inner.exits.returns])
    result = type_hints.refined(
        join_all(e.value for e in inner.exits.returns), unit, world, frame, node
    )
    lost.drop_unreturned(result, world, node, frame)
    return result, kinds


def _kinds_of(raises: list[Raise]) -> list[RaisedKind]:
    """The kinds of exceptions, each with what raises it by itself."""
    kinds: list[Value | None] = []
    nodes: list[list[ast.AST]] = []
    for one in raises:
        if one.kind not in kinds:
            kinds.append(one.kind)
            nodes.append([])
        nodes[kinds.index(one.kind)].extend(one.nodes)
    return [(k, tuple(dict.fromkeys(n))) for k, n in zip(kinds, nodes, strict=True)]


def _back(world: World, inner: World) -> World:
    result = world.fork()
    result.heap = inner.heap.fork()
    return result


def _close(inner: Frame, ends: list[World]) -> None:
    if inner.own is not None:
        inner.own.world = join_many(ends)
        inner.own.active = False


def run_body(frame: Frame, *starts: World) -> None:
    """Follow a function's body from one world or several; `frame.exits` has what it gives."""
    unit = frame.unit
    assert unit is not None
    run = frame.run
    run.program.stack.append(unit)
    try:
        frame.conditions = repeated_conditions(unit)
        frame.assumed = {**unit.decided}
        if frame is frame.root:
            frame.cost.allowance += ALLOWANCE_FACTOR * unit.size
        if isinstance(unit.node, ast.Lambda):
            statement = run.facts.lambda_return(unit.node)
            recursion.follow_block([statement], [*starts], frame)
            return
        for end in recursion.follow_block(unit.body, [*starts], frame):
            leave_implicitly(unit.node, end, frame)
    finally:
        run.program.stack.pop()


def bind_parameters(unit: FunctionUnit, arguments: Arguments, world: World, frame: Frame) -> bool:
    """Bind the parameters of a call; False where the call does not fit the function."""
    spec = unit.node.args
    positional = [*spec.posonlyargs, *spec.args]
    keywords = dict(arguments.keywords)
    unclear = arguments.starred or arguments.double_starred
    extra = arguments.args[len(positional) :]
    if extra and spec.vararg is None:
        return False
    for index, parameter in enumerate(positional):
        default = index - (len(positional) - len(spec.defaults))
        if index < len(arguments.args):
            what: Value | None = arguments.args[index]
        else:
            what = keywords.pop(parameter.arg, None)
        if what is None and unclear:
            what = UNKNOWN
        if what is None and default >= 0:
            what = _default(spec.defaults[default], unit, world, frame)
        if what is None:
            return False
        world.env[parameter.arg] = type_hints.narrowed(what, parameter, world, frame)
    for parameter, expression in zip(spec.kwonlyargs, spec.kw_defaults, strict=True):
        what = keywords.pop(parameter.arg, None)
        if what is None and (arguments.double_starred or expression is None):
            what = UNKNOWN
        if what is None and expression is not None:
            what = _default(expression, unit, world, frame)
        world.env[parameter.arg] = what or UNKNOWN
    if keywords and spec.kwarg is None:
        return False
    if spec.vararg is not None:
        rest = value(Tuple(extra)) if not arguments.starred else value(Instance("tuple"))
        world.env[spec.vararg.arg] = rest
    if spec.kwarg is not None:
        for item in keywords.values():
            share(item, world)
        world.env[spec.kwarg.arg] = containers.of_keywords(
            keywords, not arguments.double_starred, spec.kwarg, world, frame
        )
    return True


def _default(expression: ast.expr, unit: FunctionUnit, world: World, frame: Frame) -> Value:
    if isinstance(expression, ast.Constant | ast.Name | ast.Attribute):
        what = recursion.evaluate(expression, World(heap=world.heap), frame)
        only = what.single
        if isinstance(only, Const):
            return value(Fallback(only.value, only.type, origin=only.origin))
        return what
    return UNKNOWN


def bind_unknown(unit: FunctionUnit, world: World, frame: Frame) -> None:
    """Bind the parameters of a function that we do not see called.

    A parameter with an annotation is what that says; one with a default may be the default.
    """
    spec = unit.node.args
    for parameter in parameters(spec):
        world.env[parameter.arg] = type_hints.of_parameter(parameter, unit, world, frame)
    if spec.vararg is not None:
        world.env[spec.vararg.arg] = value(Instance("tuple"))
    if spec.kwarg is not None:
        world.env[spec.kwarg.arg] = value(Instance("dict"))


def leave_implicitly(node: ast.AST, world: World, frame: Frame) -> None:
    """The end of the body is reached: the function gives None."""
    frame.exits.returns.append(Exit(node, node, NONE, world, implicit=True))


def repeated_conditions(unit: FunctionUnit) -> frozenset[str]:
    """The keys of the conditions that a function tests more than once, or loops over."""
    if unit.conditions is not None:
        return unit.conditions
    tests: list[ast.expr] = []
    if not isinstance(unit.node, ast.Lambda):
        for node in unit.own:
            if isinstance(node, ast.If | ast.While | ast.IfExp | ast.Assert):
                tests.append(node.test)
            elif isinstance(node, ast.For | ast.AsyncFor):
                tests.append(node.iter)
    keys: frozenset[str] = frozenset()
    if len(tests) > 1:
        keys = conditions.repeated(tests)
        unit.decided = exhaustive.always_decided(unit.body)
    unit.conditions = keys
    return keys
