"""Named tuples: classes of `collections.namedtuple` and `typing.NamedTuple`, and their rows."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from ...domain.arguments import Arguments
from ...domain.contents import container_of, text_of
from ...domain.escape import share, unknown_call
from ...domain.state import World
from ...domain.values import (
    NOTHING,
    UNKNOWN,
    Bound,
    External,
    LocalClass,
    NamedTuple,
    NamedTupleClass,
    Shape,
    Tuple,
    Value,
    kind_of,
    value,
)

if TYPE_CHECKING:
    from ...run.frame import Frame
    from ...syntax.units import ClassUnit

BASES: Final = frozenset({"typing.NamedTuple", "typing_extensions.NamedTuple"})
_HARMLESS: Final = frozenset({"__doc__", "__repr__", "__slots__", "__str__"})
_OWN: Final = frozenset({"_asdict", "_fields", "_field_defaults", "_make", "_replace"})
_DEPTH: Final = 20


def make_class(
    name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    """The class that a call of namedtuple() gives; UNKNOWN where its fields are not known."""
    typename, listed = arguments.get(0, "typename"), arguments.get(1, "field_names")
    known = typename is not None and listed is not None and not arguments.double_starred
    fields = _fields_in(listed, world) if known and listed is not None else None
    if not fields or "rename" in arguments.keywords or len(set(fields)) != len(fields):
        return unknown_call(arguments, world)
    defaults = arguments.keywords.get("defaults")
    last = _items(defaults, world) or () if defaults is not None else ()
    return value(NamedTupleClass((text_of(typename),), fields, last[-len(fields) :], origin=node))


def _fields_in(listed: Value, world: World) -> tuple[str, ...] | None:
    text = text_of(listed)
    if text:
        return tuple(text.replace(",", " ").split())
    items = _items(listed, world)
    if items is None:
        return None
    names = [text_of(_first_of_pair(item)) for item in items]
    return tuple(names) if all(names) else None


def _first_of_pair(item: Value) -> Value:
    """The name in a field of typing.NamedTuple(), which is a name and a type."""
    only = item.single
    return only.items[0] if isinstance(only, Tuple) and len(only.items) == 2 else item


def _items(what: Value, world: World) -> tuple[Value, ...] | None:
    only = what.single
    if isinstance(only, Tuple):
        return only.items
    state = container_of(what, world)
    if state is None or state.kind != "list" or not state.exact or state.shared:
        return None
    return tuple(item for _, item in state.entries)


def of_unit(unit: ClassUnit, depth: int = 0) -> NamedTupleClass | None:
    """The named tuple that a class statement makes, None for other classes."""
    base = unit.bases[0].single if len(unit.bases) == 1 else None
    if depth > _DEPTH or unit.node.decorator_list or unit.node.keywords:
        return None
    own = frozenset(unit.members)
    if any(name.startswith("__") and name not in _HARMLESS for name in own):
        return None
    if isinstance(base, External) and base.name in BASES:
        fields = tuple(
            statement.target.id
            for statement in unit.node.body
            if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
        )
        given = tuple(unit.members[name] for name in fields if name in unit.members)
        members = own - set(fields)
        return NamedTupleClass((unit.name,), fields, given, members) if fields else None
    inherited = of_unit(base.unit, depth + 1) if isinstance(base, LocalClass) else base
    if not isinstance(inherited, NamedTupleClass) or own & set(inherited.fields):
        return None
    names, members = (unit.name, *inherited.names), inherited.members | own
    return NamedTupleClass(names, inherited.fields, inherited.defaults, members)


def make(made: NamedTupleClass, arguments: Arguments, node: ast.Call, world: World) -> Value:
    """A row; a field that is not known is UNKNOWN, but their number always is."""
    for one in arguments.all:
        share(one, world)
    fields, defaults = made.fields, made.defaults
    given = dict(zip(fields, arguments.args, strict=False))
    if len(arguments.args) > len(fields) or not set(arguments.keywords) <= set(fields):
        return UNKNOWN
    given.update(arguments.keywords)
    if not (arguments.starred or arguments.double_starred) and defaults:
        for name, item in zip(fields[-len(defaults) :], defaults, strict=True):
            given.setdefault(name, item)
    items = tuple(given.get(name, UNKNOWN) for name in fields)
    return value(NamedTuple(items, made.names, fields, made.members, origin=node))


def is_instance(shape: Shape, cls: Shape) -> bool | None:
    """Whether a shape is an instance of a class of named tuples; None where it may be."""
    made = of_unit(cls.unit) if isinstance(cls, LocalClass) else cls
    if not isinstance(made, NamedTupleClass):
        return None
    if isinstance(shape, NamedTuple):
        return True if made.names[0] in shape.names else None
    return False if kind_of(shape) not in ("", "tuple") else None


def attribute(shape: NamedTuple, name: str) -> Value | None:
    """A field of a row, UNKNOWN for what its class adds; None for what every tuple has or lacks.

    A field that may be several things is UNKNOWN: a test of it would not tell them apart.
    """
    if name == "_asdict" and name not in shape.members:
        return value(Bound(shape, "named tuple", name))
    if name in shape.fields:
        item = shape.items[shape.fields.index(name)]
        return item if item.single is not None else UNKNOWN
    if name in shape.members or name in _OWN or name.startswith("__"):
        return UNKNOWN
    return None if hasattr(tuple, name) else NOTHING
