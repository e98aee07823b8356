"""An expression in a world to a value.

`evaluate` goes through an expression in the order Python does, records what happens to responses
on the way, and changes the world where the expression does (a walrus, a call). Where a call never
returns, `world.ended` is set.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any, Final

from flake8_flask_response import bounds

from ..domain import operators
from ..domain.contents import as_table, container_of, element_of, responses_among
from ..domain.escape import note_copied, share
from ..domain.state import DOUBT, MAX_ENTRIES, ContainerState, World, join_many, replace_world
from ..domain.values import (
    NONE,
    NOT_CONSTANT,
    UNKNOWN,
    Const,
    Coroutine,
    Elements,
    Generator,
    Instance,
    Lines,
    LocalInstance,
    Marker,
    Ref,
    Shape,
    Tuple,
    Unknown,
    Value,
    is_none,
    is_response,
    join_all,
    kind_of,
    value,
)
from ..events.model import Combined, Compared, Converted, ItemUse, Yielded
from ..events.selection import is_item_heard
from ..run.frame import Frame
from ..run.variables import bind, lookup
from . import calls, definitions, narrowing, recursion
from .attributes import read_attribute
from .blocks import raising
from .library import containers
from .objects import constant_truth, truth


def evaluate(node: ast.expr, world: World, frame: Frame) -> Value:
    """The value of an expression; records its events and applies its effects to `world`."""
    kind = type(node)
    if kind is ast.Name:
        return lookup(node.id, world, frame)  # type: ignore[attr-defined]
    handler = _HANDLERS.get(kind)
    if handler is None:
        return _anything(node, world, frame)
    result: Value = handler(node, world, frame)
    return result


def _anything(node: ast.AST, world: World, frame: Frame) -> Value:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.expr):
            evaluate(child, world, frame)
    return UNKNOWN


def _constant(node: ast.Constant, world: World, frame: Frame) -> Value:
    return frame.run.facts.constant(node)


def _attribute(node: ast.Attribute, world: World, frame: Frame) -> Value:
    receiver = evaluate(node.value, world, frame)
    return read_attribute(node, receiver, world, frame, "read")


def _call(node: ast.Call, world: World, frame: Frame) -> Value:
    return calls.evaluate_call(node, world, frame)


def _subscript(node: ast.Subscript, world: World, frame: Frame) -> Value:
    container = evaluate(node.value, world, frame)
    key = evaluate(node.slice, world, frame)
    note_copied(container, world)
    if frame.recording and is_item_heard(container):
        states = responses_among((container,), world)
        frame.emit(ItemUse(node, frame.place, container, key, "read", None, states), "read")
    known = frame.run.program.overlay.item(container, key, frame)
    if known is not None:
        return known
    return join_all(_item(shape, key, node, world) for shape in container.shapes)


def _item(shape: Shape, key: Value, node: ast.Subscript, world: World) -> Value:
    constant = key.constant
    shape = as_table(shape, world)
    if isinstance(shape, Tuple):
        if type(constant) is int and -len(shape.items) <= constant < len(shape.items):
            return shape.items[constant]
        if isinstance(node.slice, ast.Slice):
            return value(Instance("tuple", origin=node))
        return UNKNOWN
    if isinstance(shape, Const | Instance) and shape.kind in ("str", "Markup"):
        return value(Instance(shape.kind, origin=node))
    if isinstance(shape, Elements) and shape.kind in ("dict", "list") and shape.element is not None:
        return value(shape) if isinstance(node.slice, ast.Slice) else shape.element
    if isinstance(shape, Ref):
        state = world.container(shape.site)
        if state is not None and state.exact and not state.shared:
            if key.constant is NOT_CONSTANT and not isinstance(node.slice, ast.Slice):
                return containers.any_of(state)
            if state.kind == "dict":
                return state.item(constant) or UNKNOWN
            if type(constant) is int and -len(state.entries) <= constant < len(state.entries):
                return state.entries[constant][1]
    return UNKNOWN


def _binary(node: ast.BinOp, world: World, frame: Frame) -> Value:
    spine = [node]
    while isinstance(spine[-1].left, ast.BinOp):
        spine.append(spine[-1].left)
    left = evaluate(spine[-1].left, world, frame)
    for one in reversed(spine):
        right = evaluate(one.right, world, frame)
        left = _operate(one, left, right, world, frame)
    return left


def _operate(node: ast.BinOp, left: Value, right: Value, world: World, frame: Frame) -> Value:
    if isinstance(node.op, ast.Add | ast.Mod) and frame.recording:
        for operand in (left, right):
            states = responses_among((operand,), world)
            if states:
                how = "+" if isinstance(node.op, ast.Add) else "%"
                frame.emit(Converted(node, frame.place, operand, how, states), how)
    if raising.divides_by_zero(node.op, left, right):
        raising.raise_builtin("ZeroDivisionError", world, frame)
    return join_all(operators.operated(node, a, b) for a in left.shapes for b in right.shapes)


def _unary(node: ast.UnaryOp, world: World, frame: Frame) -> Value:
    operand = evaluate(node.operand, world, frame)
    if isinstance(node.op, ast.Not):
        tests = {truth(s, world) for s in operand.shapes}
        only = tests.pop() if len(tests) == 1 else None
        return constant_truth(None if only is None else not only)
    if isinstance(node.op, ast.USub) and isinstance(operand.constant, int | float):
        number = -operand.constant
        return value(Const(number, type(number), origin=node))
    kinds = {kind_of(s) for s in operand.shapes}
    return operand if kinds <= {"int", "float"} else UNKNOWN


def _boolean(node: ast.BoolOp, world: World, frame: Frame) -> Value:
    """`a or b` and `a and b` as values, one fork for each operand that may decide."""
    is_or = isinstance(node.op, ast.Or)
    results: list[Value] = []
    ends: list[World] = []
    operands: list[Value] = []
    current = world.fork()
    for index, operand in enumerate(node.values):
        what = evaluate(operand, current, frame)
        operands.append(what)
        if current.ended:
            break
        if index == len(node.values) - 1:
            results.append(what)
            ends.append(current)
            break
        stays, goes_on = narrowing.split(operand, what, current, frame)
        if not is_or:
            stays, goes_on = goes_on, stays
        kept = what.only(lambda s, w=current: truth(s, w) is not (not is_or))  # type: ignore[misc]
        kept = _as_tested(kept, is_or)
        if stays and kept.shapes:
            results.append(narrowing.sifted(kept) if is_or else kept)
            ends.extend(stays)
        if not goes_on:
            operands.extend(_unused(node.values[index + 1 :], world, frame))
            break
        current = join_many(goes_on)
    if frame.recording and any(o.some(is_response) for o in operands):
        frame.emit(Combined(node, frame.place, tuple(operands)))
    replace_world(world, ends)
    return join_all(results) if results else UNKNOWN


def _as_tested(what: Value, is_true: bool) -> Value:
    """A value that was tested: a bool is the one that the test has found."""
    if not what.some(lambda s: isinstance(s, Instance) and s.kind == "bool"):
        return what
    shapes = [
        Const(is_true, bool, origin=s.origin) if isinstance(s, Instance) and s.kind == "bool" else s
        for s in what.shapes
    ]
    return Value(tuple(dict.fromkeys(shapes)))


def _unused(nodes: list[ast.expr], world: World, frame: Frame) -> list[Value]:
    """What operands would give that are never evaluated."""
    if not frame.recording:
        return []
    frame.recording = False
    try:
        return [evaluate(node, world.fork(), frame) for node in nodes]
    finally:
        frame.recording = True


def _conditional(node: ast.IfExp, world: World, frame: Frame) -> Value:
    yes, no = narrowing.branch(node.test, world.fork(), frame)
    results: list[Value] = []
    ends: list[World] = []
    for expression, worlds in ((node.body, yes), (node.orelse, no)):
        for one in worlds:
            what = evaluate(expression, one, frame)
            if not one.ended:
                results.append(what)
                ends.append(one)
    replace_world(world, ends)
    return join_all(results) if results else UNKNOWN


def _compare(node: ast.Compare, world: World, frame: Frame) -> Value:
    for one in (node.left, *node.comparators):
        evaluate(one, world, frame)
    return value(Instance("bool", origin=node))


def note_comparison(node: ast.Compare, world: World, frame: Frame) -> None:
    """Record a comparison that stands as a statement."""
    if not frame.recording:
        return
    left = evaluate(node.left, world.fork(), frame)
    owner = UNKNOWN
    if isinstance(node.left, ast.Attribute):
        owner = evaluate(node.left.value, world.fork(), frame)
    frame.emit(Compared(node, frame.place, left, node.left, owner))


def _joined(node: ast.JoinedStr, world: World, frame: Frame) -> Value:
    inside: Value | None = None
    broken = False
    for part in node.values:
        if isinstance(part, ast.FormattedValue):
            what = evaluate(part.value, world, frame)
            states = responses_among((what,), world)
            if states and frame.recording:
                frame.emit(Converted(part, frame.place, what, "f-string", states))
            inside = what if what.every(is_response) else inside
            broken |= part.conversion < 0 and what.every(lambda s: isinstance(s, Lines))
    if inside is not None:
        return value(Elements("str", "f-string", element=inside, origin=node))
    made = Lines if broken else Instance
    return value(made("str", "f-string", origin=node))


def _tuple(node: ast.Tuple, world: World, frame: Frame) -> Value:
    items: list[Value] = []
    exact = True
    for element in node.elts:
        if isinstance(element, ast.Starred):
            inner = evaluate(element.value, world, frame).single
            if isinstance(inner, Tuple):
                items.extend(inner.items)
            else:
                exact = False
        else:
            items.append(evaluate(element, world, frame))
    if not exact:
        for item in items:
            share(item, world)
        return value(Instance("tuple", origin=node))
    return value(Tuple(tuple(items), origin=node))


def _container(node: ast.List | ast.Set, world: World, frame: Frame) -> Value:
    kind = "list" if isinstance(node, ast.List) else "set"
    entries: list[tuple[Value | None, Value]] = []
    exact = True
    for element in node.elts:
        if isinstance(element, ast.Starred):
            evaluate(element.value, world, frame)
            exact = False
        else:
            item = evaluate(element, world, frame)
            share(item, world)
            entries.append((None, item))
    return _new_container(node, kind, entries, exact, world, frame)


def _new_container(
    node: ast.expr,
    kind: str,
    entries: list[tuple[Value | None, Value]],
    exact: bool,
    world: World,
    frame: Frame,
) -> Value:
    if len(entries) > MAX_ENTRIES:
        bounds.met(bounds.ENTRIES, node)
        return value(Instance(kind, origin=node))
    site = frame.site(node)
    world.heap[site] = ContainerState(site, kind, tuple(entries), exact)
    return value(Ref(site, kind, origin=node))


def _dict(node: ast.Dict, world: World, frame: Frame) -> Value:
    entries: list[tuple[Value | None, Value]] = []
    exact = True
    for key, item in zip(node.keys, node.values, strict=True):
        what = evaluate(item, world, frame)
        if key is None:
            inner = container_of(what, world)
            if inner is not None and inner.exact:
                entries.extend(inner.entries)
            else:
                exact = False
            continue
        name = evaluate(key, world, frame)
        share(what, world)
        entries.append((name, what))
    return _new_container(node, "dict", entries, exact, world, frame)


def _comprehension(
    node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp,
    world: World,
    frame: Frame,
) -> Value:
    inner = world.fork()
    saved = {name: inner.env.get(name) for name in _targets(node, frame)}
    for generator in node.generators:
        source = evaluate(generator.iter, inner, frame)
        assign_target(generator.target, element_of(source, inner), inner, frame, local=True)
        for test in generator.ifs:
            worlds = narrowing.branch(test, inner, frame)[0]
            if not worlds:
                return _comprehension_result(node)
            inner = join_many(worlds)
    parts = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
    element = UNKNOWN
    for part in parts:
        element = evaluate(part, inner, frame)
        share(element, inner)
    for name, old in saved.items():
        inner.env[name] = UNKNOWN if old is None else old
    replace_world(world, [join_many([world.fork(), inner])])
    return _comprehension_result(node, element)


def _targets(
    node: ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp, frame: Frame
) -> set[str]:
    return set().union(*(frame.run.facts.bound_in(g.target) for g in node.generators))


def _comprehension_result(node: ast.expr, element: Value = UNKNOWN) -> Value:
    kinds: dict[type, str] = {ast.ListComp: "list", ast.SetComp: "set", ast.DictComp: "dict"}
    if isinstance(node, ast.GeneratorExp):
        number = element if element.every(_is_number) else None
        return value(Generator("generator", expression=node, element=number, origin=node))
    alike = element.every(is_response) or element.every(lambda s: isinstance(s, LocalInstance))
    if alike and not isinstance(node, ast.DictComp):
        return value(Elements(kinds[type(node)], element=element, origin=node))
    rows = containers.kinds_of(element)
    if rows is not None and isinstance(node, ast.ListComp):
        return value(Elements("list", element=rows, origin=node))
    return value(Instance(kinds[type(node)], origin=node))


def _is_number(shape: Shape) -> bool:
    return kind_of(shape) in ("bool", "float", "int")


def assign_target(
    target: ast.expr, what: Value, world: World, frame: Frame, *, local: bool = False
) -> None:
    """Bind a target of an assignment, loop, with or comprehension (see `statements.assign`)."""
    if local and isinstance(target, ast.Name):
        world.env[target.id] = what
    elif local and isinstance(target, ast.Tuple | ast.List):
        pairs = [s.items for s in what.shapes if isinstance(s, Tuple)]
        exact = len(pairs) == len(what.shapes) and all(len(p) == len(target.elts) for p in pairs)
        for index, element in enumerate(target.elts):
            part = join_all(p[index] for p in pairs) if exact else UNKNOWN
            assign_target(element, part, world, frame, local=True)
    elif local and isinstance(target, ast.Starred):
        assign_target(target.value, UNKNOWN, world, frame, local=True)
    else:
        recursion.assign(target, what, world, frame)


def _lambda(node: ast.Lambda, world: World, frame: Frame) -> Value:
    return definitions.make_lambda(node, world, frame)


def _await(node: ast.Await, world: World, frame: Frame) -> Value:
    what = evaluate(node.value, world, frame)
    return join_all(_awaited(s) for s in what.shapes)


def _awaited(shape: Shape) -> Value:
    if isinstance(shape, Coroutine):
        return shape.result
    return value(shape) if isinstance(shape, Marker) else UNKNOWN


def _yield(node: ast.Yield | ast.YieldFrom, world: World, frame: Frame) -> Value:
    what = NONE if node.value is None else evaluate(node.value, world, frame)
    if frame.recording and isinstance(node, ast.Yield) and DOUBT not in world.facts:
        frame.emit(Yielded(node, frame.place, what))
    if frame.yields is not None:
        each = what if isinstance(node, ast.Yield) else element_of(what, world)
        frame.yields.append(Value(tuple(map(_outlasting, each.shapes))))
    if node.value is not None:
        share(what, world)
        if isinstance(node, ast.YieldFrom):
            frame.run.program.overlay.delegated(what, node, frame)
    return UNKNOWN


def _outlasting(shape: Shape) -> Shape:
    """What is still known of a thing when the function that made it goes on."""
    if isinstance(shape, LocalInstance):
        return LocalInstance(shape.unit)
    kind = kind_of(shape)
    plain = isinstance(shape, Const | Instance | Ref | Tuple) and kind in _PLAIN
    if is_none(shape):
        return Const(None, type(None))
    return Instance(kind) if plain else Unknown()


def _named(node: ast.NamedExpr, world: World, frame: Frame) -> Value:
    what = evaluate(node.value, world, frame)
    if isinstance(node.target, ast.Name):
        bind(node.target.id, what, world, frame)
    return what


def _starred(node: ast.Starred, world: World, frame: Frame) -> Value:
    share(evaluate(node.value, world, frame), world)
    return UNKNOWN


_PLAIN: Final = frozenset({"bool", "bytes", "dict", "float", "int", "list", "set", "str", "tuple"})
_HANDLERS: Final[dict[type, Callable[[Any, World, Frame], Value]]] = {
    ast.Constant: _constant,
    ast.Attribute: _attribute,
    ast.Call: _call,
    ast.Subscript: _subscript,
    ast.BinOp: _binary,
    ast.UnaryOp: _unary,
    ast.BoolOp: _boolean,
    ast.IfExp: _conditional,
    ast.Compare: _compare,
    ast.JoinedStr: _joined,
    ast.Tuple: _tuple,
    ast.List: _container,
    ast.Set: _container,
    ast.Dict: _dict,
    ast.ListComp: _comprehension,
    ast.SetComp: _comprehension,
    ast.DictComp: _comprehension,
    ast.GeneratorExp: _comprehension,
    ast.Lambda: _lambda,
    ast.Await: _await,
    ast.Yield: _yield,
    ast.YieldFrom: _yield,
    ast.NamedExpr: _named,
    ast.Starred: _starred,
}
