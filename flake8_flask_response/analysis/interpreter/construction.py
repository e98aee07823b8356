"""What the attributes of an object hold from its construction on.

Only literals are remembered, and only of attributes that nothing but `__init__` sets.
"""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypeAlias

from ..domain.arguments import Arguments
from ..domain.classes import external_bases, find_member
from ..domain.state import World
from ..domain.values import UNKNOWN, Const, Function, LocalClass, Value, value
from ..run.frame import Frame
from ..syntax.dotted import written_name
from ..syntax.stored import targets_of
from ..syntax.units import bound_in
from . import functions, kept_attributes

if TYPE_CHECKING:
    from ..syntax.units import ClassUnit, FunctionUnit

Fields: TypeAlias = "tuple[tuple[str, Value], ...]"

MAX_FIELDS: Final = 8
"""Attributes that are remembered of one object."""

_DEPTH: Final = 4
"""Constructors that hand over to that of their base, one after the other."""


def fields_of(unit: ClassUnit, arguments: Arguments, node: ast.Call, frame: Frame) -> Fields:
    """The attributes that an object has when it was made with these arguments."""
    if not arguments.plain or "" in external_bases(unit):
        return ()
    given = _by_constructor(unit, arguments, frame, 0)
    if given is None:
        given = _of_dataclass(unit, arguments)
    known = [(name, what) for name, what in given.items() if _is_literal(what)]
    return tuple(sorted(known, key=lambda pair: pair[0])[:MAX_FIELDS])


def _is_literal(what: Value) -> bool:
    only = what.single
    return isinstance(only, Const) and only.type in (int, str)


def _by_constructor(
    unit: ClassUnit, arguments: Arguments, frame: Frame, depth: int
) -> dict[str, Value] | None:
    """What the statements of `__init__` assign to `self`; None where there is no `__init__`."""
    found = find_member(unit, "__init__")
    if found is None:
        return None
    only = found.single
    if not isinstance(only, Function) or only.unit.decorators or depth > _DEPTH:
        return {}
    world = World()
    inner = Frame(only.unit.module, only.unit, recording=False)
    whole = replace(arguments, args=(UNKNOWN, *arguments.args))
    if not functions.bind_parameters(only.unit, whole, world, inner):
        return {}
    return _assigned(only.unit, unit, world, inner, depth)


def _assigned(
    constructor: FunctionUnit, unit: ClassUnit, world: World, frame: Frame, depth: int
) -> dict[str, Value]:
    rebound = bound_in(constructor.body)
    found: dict[str, Value] = {}
    for statement in constructor.body:
        match statement:
            case ast.Assign(targets=[ast.Attribute(value=ast.Name("self"), attr=name)]):
                found[name] = _simple(statement.value, world, rebound)
            case ast.AnnAssign(
                target=ast.Attribute(value=ast.Name("self"), attr=name), value=ast.expr() as what
            ):
                found[name] = _simple(what, world, rebound)
            case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=items)):
                for target, what in zip(targets, items, strict=False):
                    if isinstance(target, ast.Attribute):
                        found[target.attr] = _simple(what, world, rebound)
            case ast.Expr(
                value=ast.Call(
                    func=ast.Attribute(value=ast.Call(func=ast.Name("super")), attr="__init__")
                ) as call
            ):
                found.update(_of_base(call, constructor, world, rebound, frame, depth))
            case _:
                for target, _ in targets_of(statement):
                    found.pop(target.attr if isinstance(target, ast.Attribute) else "", None)
    return {name: what for name, what in found.items() if name not in _set_below(constructor)}


def _set_below(constructor: FunctionUnit) -> set[str]:
    """The attributes that only some ways through a constructor set, or change."""
    top = set(map(id, constructor.body))
    below = (n for n in constructor.own if isinstance(n, ast.stmt) and id(n) not in top)
    changed = (n for n in constructor.own if isinstance(n, ast.AugAssign))
    return {
        target.attr
        for node in (*below, *changed)
        for target, _ in targets_of(node)
        if isinstance(target, ast.Attribute)
    }


def _simple(node: ast.expr, world: World, rebound: set[str]) -> Value:
    if isinstance(node, ast.Constant):
        return value(Const(node.value, type(node.value), origin=node))
    if isinstance(node, ast.Name) and node.id not in rebound:
        return world.env.get(node.id) or UNKNOWN
    return UNKNOWN


def _of_base(
    call: ast.Call,
    constructor: FunctionUnit,
    world: World,
    rebound: set[str],
    frame: Frame,
    depth: int,
) -> dict[str, Value]:
    """What `super().__init__(...)` assigns, where the class has one base, and that in sight."""
    owner = constructor.owner
    base = owner.bases[0].single if owner is not None and len(owner.bases) == 1 else None
    if not isinstance(base, LocalClass):
        return {}
    starred = any(isinstance(a, ast.Starred) for a in call.args)
    if starred or any(k.arg is None for k in call.keywords):
        return {}
    given = Arguments(
        tuple(_simple(a, world, rebound) for a in call.args),
        {str(k.arg): _simple(k.value, world, rebound) for k in call.keywords},
    )
    return _by_constructor(base.unit, given, frame, depth + 1) or {}


def _of_dataclass(unit: ClassUnit, arguments: Arguments) -> dict[str, Value]:
    """The fields of a dataclass, in their order, with what they are given."""
    decorators = [getattr(one, "func", one) for one in unit.node.decorator_list]
    if not any(written_name(one).rpartition(".")[2] == "dataclass" for one in decorators):
        return {}
    names = kept_attributes.declared_fields(unit)
    if len(arguments.args) > len(names):
        return {}
    found = {name: find_member(unit, name) or UNKNOWN for name in names}
    found.update(zip(names, arguments.args, strict=False))
    found.update({k: v for k, v in arguments.keywords.items() if k in found})
    return found
