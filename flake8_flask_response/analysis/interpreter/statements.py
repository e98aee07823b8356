"""Statements: from the worlds before to the worlds after.

A statement is followed in each world by itself. Paths that end leave through the frame:
`returns`, `breaks`, `continues`, `raises`. `loops`, `raising` and `patterns`
follow the bigger statements.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from ..domain import contents
from ..domain.classes import find_member
from ..domain.escape import share
from ..domain.state import MAX_WORLDS, ContainerState, World, merge
from ..domain.values import (
    NONE,
    UNKNOWN,
    Closing,
    Const,
    Filled,
    Instance,
    LocalClass,
    LocalInstance,
    Part,
    ProjectModule,
    Ref,
    Shape,
    Tuple,
    Unknown,
    Value,
    is_none,
    join,
    value,
)
from ..events import discarded, unreached
from ..events.model import ItemUse, Raised
from ..events.selection import is_item_heard
from ..run import changes
from ..run.frame import Exit, Frame, Raise
from ..run.variables import bind, drop_facts
from ..syntax import returned_choices
from ..syntax.dotted import canonical
from . import (
    attributes,
    definitions,
    expressions,
    imports,
    narrowing,
    never_returning,
    stand_ins,
    type_hints,
)
from .blocks import lacking, loops, raising, subpatterns
from .blocks.patterns import follow_match
from .objects import external, of_kind

if TYPE_CHECKING:
    from collections.abc import Iterable


def follow_block(statements: Sequence[ast.stmt], worlds: list[World], frame: Frame) -> list[World]:
    """The worlds after a block; empty where no path reaches its end."""
    root = frame.root
    reached = frame.run.record.reached
    before: list[World] = []
    for index, statement in enumerate(statements):
        if not worlds:
            unreached.note_cut(statements, index, before, frame)
            break
        before = worlds
        if frame.recording:
            reached.add(id(statement))
        if frame is root:
            root.cost.steps += len(worlds)
        else:
            root.cost.called += len(worlds)
        follow = _STATEMENTS.get(type(statement), _ignored)
        after: list[World] = []
        for world in worlds:
            if frame.exits.raises is not None and raising.may_raise(statement):
                frame.exits.raises.extend(lacking.ways_out(statement, world, frame))
            for one in follow(statement, world, frame):
                if not one.ended:
                    after.append(one)
        if len(after) > 1:
            after = merge(after, 1 if frame.unit is None or frame.tired else MAX_WORLDS)
        worlds = after
    return worlds


def _ignored(statement: ast.stmt, world: World, frame: Frame) -> list[World]:
    return [world]


def _expression(node: ast.Expr, world: World, frame: Frame) -> list[World]:
    if isinstance(node.value, ast.Constant):
        return [world]
    if isinstance(node.value, ast.Compare):
        expressions.note_comparison(node.value, world, frame)
    what = expressions.evaluate(node.value, world, frame)
    if world.ended:
        return []
    never_returning.note(node, world, frame)
    if frame.recording:
        discarded.note_statement(node, what, world, frame)
    return [world]


def _assign(node: ast.Assign, world: World, frame: Frame) -> list[World]:
    worlds = _evaluated(node.value, world, frame)
    if frame.unit is not None:
        worlds = [pair for what, one in worlds for pair in _apart(what, one)]
    for what, one in worlds:
        for target in node.targets:
            assign(target, what, one, frame)
    return [one for _, one in worlds]


def _apart(what: Value, world: World) -> list[tuple[Value, World]]:
    """Tuples that are unpacked, each in a world of its own: their parts belong together."""
    if len(what.shapes) < 2 or not all(isinstance(s, Tuple) for s in what.shapes):
        return [(what, world)]
    return [(value(_told_apart(shape, what)), world.fork()) for shape in what.shapes]


def _told_apart(shape: Shape, what: Value) -> Shape:
    """One of several tuples: what is None in another one is not None in this one, where unknown.

    `return None, error` and `return found, None` are told apart by testing one of the two.
    """
    assert isinstance(shape, Tuple)
    others = [s.items for s in what.shapes if isinstance(s, Tuple) and s is not shape]
    items = tuple(
        _filled(item, shape) if any(_is_none_at(o, i) for o in others) else item
        for i, item in enumerate(shape.items)
    )
    return shape if items == shape.items else replace(shape, items=items)


def _filled(item: Value, whole: Shape) -> Value:
    """What is there where another tuple has None: something, and text or a number is not empty."""
    only = item.single
    if only == Unknown():
        return value(Filled("something", origin=whole.origin))
    if type(only) is Instance:
        return value(Filled(only.kind, only.source, origin=only.origin))
    return item


def _is_none_at(items: tuple[Value, ...], index: int) -> bool:
    return index < len(items) and items[index].every(is_none)


def _evaluated(node: ast.expr, world: World, frame: Frame) -> list[tuple[Value, World]]:
    """A value with its world; a conditional expression keeps its branches apart."""
    if isinstance(node, ast.IfExp) and frame.unit is not None:
        yes, no = narrowing.branch(node.test, world, frame)
        results = [r for w in yes for r in _evaluated(node.body, w, frame)]
        return results + [r for w in no for r in _evaluated(node.orelse, w, frame)]
    what = expressions.evaluate(node, world, frame)
    return [] if world.ended else [(what, world)]


def assign(target: ast.expr, what: Value, world: World, frame: Frame) -> None:
    """Bind one target of an assignment, loop, `with` or `except`."""
    match target:
        case ast.Name(id=name):
            bind(name, what, world, frame)
        case ast.Attribute():
            _assign_attribute(target, what, world, frame)
        case ast.Subscript():
            _assign_item(target, what, world, frame)
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            _unpack(elements, what, world, frame)
        case ast.Starred(value=inner):
            assign(inner, value(Instance("list", origin=target)), world, frame)
        case _:
            expressions.evaluate(target, world, frame)


def _unpack(elements: list[ast.expr], what: Value, world: World, frame: Frame) -> None:
    items = [i for s in what.shapes if (i := subpatterns.items_of(s, world)) is not None]
    star = next((i for i, e in enumerate(elements) if isinstance(e, ast.Starred)), None)
    exact = bool(items) and len(items) == len(what.shapes)
    for index, element in enumerate(elements):
        if not exact or (star is not None and index >= star):
            from_end = star is not None and index > star
            parts = [
                t[index - len(elements)] for t in items if from_end and len(t) >= len(elements)
            ]
            part = _joined(parts) if exact and parts else stand_ins.taken_apart(what, frame)
            assign(element, part, world, frame)
            continue
        found = [t[index] for t in items if index < len(t)]
        assign(element, _joined(found), world, frame)
    if not exact:
        share(what, world)


def _joined(values: Iterable[Value]) -> Value:
    result: Value | None = None
    for one in values:
        result = one if result is None else join(result, one)
    return UNKNOWN if result is None else result


def _assign_attribute(node: ast.Attribute, what: Value, world: World, frame: Frame) -> None:
    receiver = expressions.evaluate(node.value, world, frame)
    attributes.note_attribute(node, receiver, world, frame, "write", what)
    if world.facts and isinstance(node.value, ast.Name):
        drop_facts(node.value.id, world, frame)
    share(what, world)
    program = frame.run.program
    for shape in receiver.shapes:
        if isinstance(shape, LocalInstance):
            program.change(shape.unit.module, changes.attribute_set(shape.unit, node.attr))
        elif isinstance(shape, LocalClass):
            program.change(shape.unit.module, changes.member_set(shape.unit, node.attr, UNKNOWN))
        elif isinstance(shape, ProjectModule):
            program.rebind(shape, node.attr)
        else:
            program.overlay.attribute_set(shape, node, what, world, frame)


def _assign_item(node: ast.Subscript, what: Value, world: World, frame: Frame) -> None:
    container = expressions.evaluate(node.value, world, frame)
    key = expressions.evaluate(node.slice, world, frame)
    _note_item(node, container, key, "write", what, world, frame)
    share(what, world)
    for shape in container.shapes:
        if isinstance(shape, Part):
            frame.run.program.overlay.item_set(shape, key, what, "write", node, world)
        elif isinstance(shape, Ref):
            state = world.container(shape.site)
            if state is not None:
                known = key if isinstance(key.single, Const) else None
                world.heap[shape.site] = _with_item(state, known, what)


def _with_item(state: ContainerState, key: Value | None, what: Value) -> ContainerState:
    if key is None or state.kind != "dict":
        return replace(state, exact=False)
    return state.with_entry(key, what)


def _note_item(
    node: ast.Subscript,
    container: Value,
    key: Value,
    mode: str,
    what: Value | None,
    world: World,
    frame: Frame,
) -> None:
    if frame.recording and is_item_heard(container):
        states = contents.responses_among((container,), world)
        frame.emit(ItemUse(node, frame.place, container, key, mode, what, states), mode)


def _annotated(node: ast.AnnAssign, world: World, frame: Frame) -> list[World]:
    if node.value is None:
        return [world]
    what = expressions.evaluate(node.value, world, frame)
    if world.ended:
        return []
    if not what.certain:
        promised = type_hints.value_of(node.annotation, world, frame)
        what = promised if promised.certain else what
    assign(node.target, what, world, frame)
    return [world]


def _augmented(node: ast.AugAssign, world: World, frame: Frame) -> list[World]:
    operation = ast.BinOp(left=_loaded(node.target), op=node.op, right=node.value)
    ast.copy_location(operation, node)
    if isinstance(node.target, ast.Attribute):
        receiver = expressions.evaluate(node.target.value, world, frame)
        attributes.note_attribute(node.target, receiver, world, frame, "augment")
        expressions.evaluate(node.value, world, frame)
        for shape in receiver.shapes:
            frame.run.program.overlay.attribute_changed(shape, node.target.attr, None, node, world)
        return [] if world.ended else [world]
    if isinstance(node.target, ast.Subscript):
        container = expressions.evaluate(node.target.value, world, frame)
        key = expressions.evaluate(node.target.slice, world, frame)
        _note_item(node.target, container, key, "augment", None, world, frame)
        what = expressions.evaluate(node.value, world, frame)
        share(what, world)
        for shape in container.shapes:
            if isinstance(shape, Part):
                frame.run.program.overlay.item_set(shape, key, UNKNOWN, "augment", node, world)
            elif isinstance(shape, Ref) and (state := world.container(shape.site)) is not None:
                world.heap[shape.site] = _with_item(state, key, UNKNOWN)
        return [] if world.ended else [world]
    what = expressions.evaluate(operation, world, frame)
    if world.ended:
        return []
    assign(node.target, what, world, frame)
    return [world]


def _loaded(target: ast.expr) -> ast.expr:
    if isinstance(target, ast.Name):
        return ast.copy_location(ast.Name(id=target.id, ctx=ast.Load()), target)
    return target


def _return(node: ast.Return, world: World, frame: Frame) -> list[World]:
    _leave_with(node, node.value, world, frame)
    return []


def _leave_with(
    statement: ast.Return, expression: ast.expr | None, world: World, frame: Frame
) -> None:
    if expression is None:
        frame.exits.returns.append(Exit(statement, statement, NONE, world))
        return
    if isinstance(expression, ast.IfExp):
        yes, no = narrowing.branch(expression.test, world, frame)
        for one in merge(yes):
            _leave_with(statement, expression.body, one, frame)
        for one in merge(no):
            _leave_with(statement, expression.orelse, one, frame)
        return
    if isinstance(expression, ast.Tuple):
        either = returned_choices.decided_first(expression, frame.run)
        if either is not None:
            _leave_with(statement, either, world, frame)
            return
    what = expressions.evaluate(expression, world, frame)
    if not world.ended:
        frame.exits.returns.append(Exit(statement, expression, what, world))


def _raise(node: ast.Raise, world: World, frame: Frame) -> list[World]:
    kind: Value | None = None
    if node.exc is not None:
        what = expressions.evaluate(node.exc, world, frame)
        if frame.recording:
            frame.emit(Raised(node, frame.place, what, frame.exits.raises is not None))
        share(what, world)
        kind = raising.kind_raised(node.exc, what)
    if frame.exits.raises is not None and not world.ended:
        frame.exits.raises.append(Raise(world, kind))
    return []


def _delete(node: ast.Delete, world: World, frame: Frame) -> list[World]:
    for target in node.targets:
        match target:
            case ast.Name(id=name):
                bind(name, UNKNOWN, world, frame)
            case ast.Attribute(value=owner):
                receiver = expressions.evaluate(owner, world, frame)
                attributes.note_attribute(target, receiver, world, frame, "delete")
            case ast.Subscript(value=owner, slice=index):
                container = expressions.evaluate(owner, world, frame)
                key = expressions.evaluate(index, world, frame)
                _note_item(target, container, key, "delete", None, world, frame)
                _delete_item(container, key, target, world, frame)
            case _:
                expressions.evaluate(target, world, frame)
    return [world]


def _delete_item(container: Value, key: Value, node: ast.AST, world: World, frame: Frame) -> None:
    for shape in container.shapes:
        if isinstance(shape, Part):
            frame.run.program.overlay.item_set(shape, key, None, "delete", node, world)
        elif isinstance(shape, Ref) and (state := world.container(shape.site)) is not None:
            world.heap[shape.site] = replace(state, exact=False)


def _assert(node: ast.Assert, world: World, frame: Frame) -> list[World]:
    return narrowing.branch(node.test, world, frame)[0]


def _if(node: ast.If, world: World, frame: Frame) -> list[World]:
    after: list[World] = []
    going = [world]
    current = node
    while True:
        following: list[World] = []
        chosen: list[World] = []
        for one in going:
            yes, no = narrowing.branch(current.test, one, frame)
            chosen.extend(yes)
            following.extend(no)
        after.extend(follow_block(current.body, merge(chosen), frame))
        if len(after) > MAX_WORLDS:
            after = merge(after)
        going = merge(following)
        rest = current.orelse
        if len(rest) == 1 and isinstance(rest[0], ast.If) and going:
            current = rest[0]
            if frame.recording:
                frame.run.record.reached.add(id(current))
            continue
        after.extend(follow_block(rest, going, frame))
        return after


def _with(node: ast.With | ast.AsyncWith, world: World, frame: Frame) -> list[World]:
    swallowed: list[Shape] = []
    for item in node.items:
        frame.run.program.overlay.context_entered(item.context_expr, frame)
        what = expressions.evaluate(item.context_expr, world, frame)
        if world.ended:
            return []
        swallowed.extend(raising.swallowed(item.context_expr, world, frame))
        if item.optional_vars is not None:
            assign(
                item.optional_vars, _entered(what, item.context_expr, world, frame), world, frame
            )
    if not swallowed:
        return follow_block(node.body, [world], frame)
    return raising.follow_swallowing(node.body, swallowed, world, frame)


def _entered(what: Value, node: ast.expr, world: World, frame: Frame) -> Value:
    only = what.single
    if isinstance(only, LocalInstance) and find_member(only.unit, "__enter__") is not None:
        return UNKNOWN
    if isinstance(only, Ref) and only.kind in ("response", "io.BytesIO"):
        return what
    if isinstance(only, Instance) and only.kind == _FILE:
        return value(Closing(_FILE, only.source, origin=node))
    if isinstance(only, Instance) and only.kind.startswith(_GIVE_THEMSELVES):
        return of_kind(only.kind, node, world, frame)
    return UNKNOWN


def _try(node: Any, world: World, frame: Frame) -> list[World]:
    return raising.follow_try(node, world, frame)


def _match(node: ast.Match, world: World, frame: Frame) -> list[World]:
    return follow_match(node, world, frame)


def _import(node: ast.Import, world: World, frame: Frame) -> list[World]:
    for alias in node.names:
        name = alias.name if alias.asname else alias.name.partition(".")[0]
        what = imports.module(name, node, frame)
        if what is None:
            what = external(canonical(name), node, world, frame)
        bind(alias.asname or name, what, world, frame)
    return [world]


def _import_from(node: ast.ImportFrom, world: World, frame: Frame) -> list[World]:
    module = "." * node.level + (node.module or "")
    for alias in node.names:
        if alias.name == "*":
            imports.everything(module, node, world, frame)
            continue
        separator = "" if module.endswith(".") else "."
        name = canonical(f"{module}{separator}{alias.name}")
        what = imports.name_of(alias.name, name, node, frame)
        if what is None:
            what = external(name, node, world, frame)
        bind(alias.asname or alias.name, what, world, frame)
    return [world]


def _function(
    node: ast.FunctionDef | ast.AsyncFunctionDef, world: World, frame: Frame
) -> list[World]:
    bind(node.name, definitions.define(node, world, frame), world, frame)
    return [world]


def _class(node: ast.ClassDef, world: World, frame: Frame) -> list[World]:
    bind(node.name, definitions.define_class(node, world, frame), world, frame)
    return [world]


_FILE: Final = "io.IOBase"
_GIVE_THEMSELVES: Final = (
    "concurrent.",
    "contextlib.ExitStack",
    "httpx.",
    "io.",
    "requests.",
    "sqlalchemy.orm.Session",
    "sqlite3.",
)
"""Objects whose __enter__ returns themselves, by the beginning of their kinds."""

_STATEMENTS: Final[dict[type, Callable[[Any, World, Frame], list[World]]]] = {
    ast.Expr: _expression,
    ast.Assign: _assign,
    ast.AnnAssign: _annotated,
    ast.AugAssign: _augmented,
    ast.Return: _return,
    ast.Raise: _raise,
    ast.Delete: _delete,
    ast.Assert: _assert,
    ast.If: _if,
    ast.For: loops.follow_for,
    ast.AsyncFor: loops.follow_for,
    ast.While: loops.follow_while,
    ast.Break: loops.follow_break,
    ast.Continue: loops.follow_continue,
    ast.With: _with,
    ast.AsyncWith: _with,
    ast.Try: _try,
    ast.Match: _match,
    ast.Import: _import,
    ast.ImportFrom: _import_from,
    ast.FunctionDef: _function,
    ast.AsyncFunctionDef: _function,
    ast.ClassDef: _class,
}
if hasattr(ast, "TryStar"):
    _STATEMENTS[ast.TryStar] = _try
