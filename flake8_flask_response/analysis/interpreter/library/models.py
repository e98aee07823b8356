"""Objects of model classes: what queries about them give, their fields, and dumps of these."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.models import (
    ASKED_BY_MODEL,
    BASE_MAKERS,
    COLUMN,
    COLUMN_TYPES,
    DUMPS_OF_MODELS,
    EXTENSION,
    FIELDS,
    KEEPS_FIELDS,
    MODEL_BASES,
    MODEL_METHODS,
    MODEL_QUERIES,
    NAMED_ATTRIBUTES,
    PYDANTIC,
    QUERIES,
    QUERY_ATTRIBUTES,
    TABLE_BASES,
)

from ...domain.classes import external_bases, find_member
from ...domain.escape import unknown_call
from ...domain.state import World
from ...domain.values import (
    NONE,
    UNKNOWN,
    Bound,
    Const,
    Elements,
    External,
    Instance,
    JsonText,
    LocalClass,
    LocalInstance,
    Missing,
    NamedTuple,
    Shape,
    Value,
    join,
    value,
)
from ...syntax.dotted import written_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...domain.arguments import Arguments
    from ...run.frame import Frame
    from ...syntax.units import ClassUnit

_TYPE: Final = "sqlalchemy.types.TypeEngine"
_SELECT: Final = "sqlalchemy.Select"
_SESSION: Final = "sqlalchemy.orm.Session"
_HARMLESS: Final = frozenset(
    {"app", "engine_options", "metadata", "model_class", "session_options"}
)
_SIMPLE: Final = frozenset({"bool", "float", "int", "str"})
_DEPTH: Final = 20


def extension(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """SQLAlchemy() of the extension; unknown where its classes are the project's own."""
    unknown_call(arguments, world)
    given = arguments.keywords.get("model_class")
    plain = set(arguments.keywords) <= _HARMLESS and not arguments.double_starred
    if not plain or (given is not None and not given.every(_is_plain_base)):
        return UNKNOWN
    return value(Instance(EXTENSION, name, origin=node))


def _is_plain_base(shape: Shape) -> bool:
    """Whether a base that models are given says nothing about how they are sent."""
    if not isinstance(shape, LocalClass):
        return False
    own = ("__init_subclass__", "__html__", "__call__")
    known = all(base in MODEL_BASES for base in external_bases(shape.unit))
    plain = not (shape.unit.node.keywords or shape.unit.node.decorator_list)
    return known and plain and not any(find_member(shape.unit, name) for name in own)


def base_class(
    name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    """declarative_base(): the class that models are derived from."""
    unknown_call(arguments, world)
    return UNKNOWN if "cls" in arguments.keywords else value(External(BASE_MAKERS[name]))


def session_maker(
    name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    """sessionmaker(): what it gives is called to make a session."""
    unknown_call(arguments, world)
    return UNKNOWN if "class_" in arguments.keywords else value(External(_SESSION, origin=node))


def session(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """A session, by its class."""
    unknown_call(arguments, world)
    return value(Instance(_SESSION, name, origin=node))


def column(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """Column() and mapped_column(): `element` is what an object has there, None where unknown."""
    unknown_call(arguments, world)
    kinds = [_column_type(one) for one in arguments.args[:2]]
    known = next((Instance(kind) for kind in kinds if kind), None)
    if known is None:
        return value(Elements(COLUMN, name, origin=node))
    filled = any(
        arguments.keywords[key].constant is wanted
        for key, wanted in (("primary_key", True), ("nullable", False))
        if key in arguments.keywords
    )
    held = value(known) if filled else join(value(known), NONE)
    return value(Elements(COLUMN, name, element=held, origin=node))


def _column_type(what: Value) -> str:
    """The kind of what a column of this type holds; `db.String(80)` is what its call gives."""
    only = what.single
    if isinstance(only, External):
        return COLUMN_TYPES.get(only.name, "")
    is_made = isinstance(only, Elements) and only.kind == _TYPE
    return COLUMN_TYPES[only.source] if is_made and isinstance(only, Elements) else ""


def column_type(
    name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value:
    """String(80) and its like."""
    return value(Elements(_TYPE, name, origin=node))


def held_in_column(what: Value) -> Value | None:
    """What an object has in place of its class's column; None where the class has no column."""
    only = what.single
    if not isinstance(only, Elements) or only.kind != COLUMN:
        return None
    return UNKNOWN if only.element is None else only.element


def select(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """select() of one model."""
    unknown_call(arguments, world)
    element = _model_in(arguments) if arguments.plain and len(arguments.args) == 1 else None
    return UNKNOWN if element is None else value(Elements(_SELECT, name, element=element))


def _model_in(arguments: Arguments) -> Value | None:
    """The objects that the first argument speaks of: a model, or a query about one."""
    only = arguments.args[0].single if arguments.args else None
    if isinstance(only, LocalClass) and _is_model(only.unit):
        return value(LocalInstance(only.unit))
    if isinstance(only, Elements) and only.kind in QUERIES:
        return only.element
    return None


def _is_model(unit: ClassUnit) -> bool:
    return any(base in MODEL_BASES for base in external_bases(unit))


def attribute(shape: Shape, kind: str, name: str, node: ast.AST) -> Value | None:
    """An attribute of what these libraries give; None where it is none of those that are known."""
    if name in NAMED_ATTRIBUTES.get(kind, ()):
        return value(External(NAMED_ATTRIBUTES[kind][name], origin=node))
    known = (QUERIES, ASKED_BY_MODEL, MODEL_METHODS)
    if any(name in table.get(kind, ()) for table in known):
        return value(Bound(shape, kind, name, origin=node))
    if kind == EXTENSION and name == "session":
        return value(Instance(_SESSION, origin=node))
    if isinstance(shape, Elements) and name in QUERY_ATTRIBUTES.get(kind, ()):
        return _given(QUERY_ATTRIBUTES[kind][name], shape.element, kind, node)
    return None


def of_class(unit: ClassUnit, base: str, name: str, node: ast.AST) -> Value | None:
    """An attribute that a model class has from a base out of sight: `User.query`."""
    kind = MODEL_QUERIES.get(base, {}).get(name)
    if kind is None or find_member(unit, "query_class") is not None:
        return None
    return value(Elements(kind, base, element=value(LocalInstance(unit)), origin=node))


def method_of(instance: LocalInstance, base: str, name: str, node: ast.AST) -> Value | None:
    """A method that an object has from a base out of sight, and that dumps its fields."""
    known = base == PYDANTIC and name in DUMPS_OF_MODELS
    return value(Bound(instance, base, name, origin=node)) if known else None


def called(
    shape: Bound, arguments: Arguments, node: ast.Call, world: World, frame: Frame
) -> Value | None:
    """What a method of these libraries gives; None where it is none of those that are known."""
    owner, kind, name = shape.owner, shape.kind, shape.name
    callee = f"{kind}.{name}"
    if isinstance(owner, Elements) and name in QUERIES.get(kind, ()):
        unknown_call(arguments, world)
        return _given(QUERIES[kind][name], owner.element, callee, node)
    if name in ASKED_BY_MODEL.get(kind, ()):
        unknown_call(arguments, world)
        alone = name != "query" or len(arguments.args) == 1
        element = _model_in(arguments) if alone and not arguments.starred else None
        return _given(ASKED_BY_MODEL[kind][name], element, callee, node)
    if name in MODEL_METHODS.get(kind, ()):
        unknown_call(arguments, world)
        return value(Const(None, type(None), callee, origin=node))
    if isinstance(owner, NamedTuple) and name == "_asdict":
        return value(Instance("dict", FIELDS, origin=node))
    if isinstance(owner, LocalInstance) and kind == PYDANTIC:
        return _dumped(owner, arguments, DUMPS_OF_MODELS[name], node)
    return None


def _given(what: str, element: Value | None, source: str, node: ast.AST) -> Value:
    """What a word of `knowledge.models` stands for."""
    if what in _SIMPLE:
        return value(Instance(what, source, origin=node))
    if element is None:
        return UNKNOWN
    match what:
        case "one":
            return element
        case "one or none":
            return join(element, value(Missing(origin=node)))
        case "rows":
            return value(Elements("list", source, element=element, origin=node))
        case _:
            return value(Elements(what, source, element=element, origin=node))


def _dumped(owner: LocalInstance, arguments: Arguments, form: str, node: ast.Call) -> Value:
    whole = set(arguments.keywords) <= KEEPS_FIELDS and not arguments.double_starred
    filled = whole and not arguments.args and any(_fields(owner.unit))
    content = value(Instance("dict", FIELDS if filled else "", origin=node))
    return content if form == "dict" else value(JsonText("str", content=content, origin=node))


def as_dict(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """asdict() of a dataclass."""
    only = arguments.args[0].single if len(arguments.args) == 1 else None
    unknown_call(arguments, world)
    if arguments.keywords or arguments.double_starred:
        return UNKNOWN
    filled = isinstance(only, LocalInstance) and any(_fields(only.unit))
    return value(Instance("dict", FIELDS if filled else name, origin=node))


def _fields(unit: ClassUnit, depth: int = 0) -> Iterator[tuple[str, ast.expr]]:
    """The annotated fields of a class and its bases, with their annotations; its own first."""
    for statement in unit.node.body:
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
            written = written_name(statement.annotation).rpartition(".")[2]
            if not written.startswith("ClassVar") and not statement.target.id.startswith("_"):
                yield statement.target.id, statement.annotation
    for base in unit.bases if depth < _DEPTH else ():
        for shape in base.shapes:
            if isinstance(shape, LocalClass):
                yield from _fields(shape.unit, depth + 1)


def field(unit: ClassUnit, name: str) -> Value | None:
    """What an object of a model or dataclass has in a field, by its annotation; None if unknown."""
    bases = external_bases(unit)
    is_table = any(base in TABLE_BASES for base in bases)
    decorated = any(
        written_name(getattr(d, "func", d)).rpartition(".")[2] == "dataclass"
        for d in unit.node.decorator_list
    )
    if not (is_table or decorated or PYDANTIC in bases) or name in unit.names.self_attributes:
        return None
    annotation = next((found for field, found in _fields(unit) if field == name), None)
    if is_table and annotation is not None:
        mapped = isinstance(annotation, ast.Subscript) and written_name(annotation.value)
        if not mapped or mapped.rpartition(".")[2] != "Mapped":
            return None
        assert isinstance(annotation, ast.Subscript)
        annotation = annotation.slice
    return _simple(annotation, unit) if annotation is not None else None


def _simple(annotation: ast.expr, unit: ClassUnit) -> Value | None:
    """The value of a field with a plain type, perhaps None besides it."""
    match annotation:
        case ast.Name(id=kind) if kind in _SIMPLE and kind not in unit.module.world.env.items():
            return value(Instance(kind, "annotation", origin=annotation))
        case ast.BinOp(left=one, op=ast.BitOr(), right=ast.Constant(value=None)):
            inner = _simple(one, unit)
        case ast.Subscript(value=ast.Name(id="Optional"), slice=one):
            inner = _simple(one, unit)
        case _:
            return None
    return None if inner is None else join(inner, NONE)
