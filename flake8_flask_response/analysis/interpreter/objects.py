"""From the kind names of `knowledge` to values, and from objects to their attributes."""

from __future__ import annotations

import ast
import builtins
import sys
from dataclasses import replace
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from flake8_flask_response.knowledge.apps import APP_KINDS
from flake8_flask_response.knowledge.decorators import TRANSPARENT_METHODS
from flake8_flask_response.knowledge.extensions import ALWAYS_TRUE
from flake8_flask_response.knowledge.functions import RETURNS
from flake8_flask_response.knowledge.handlers import VIEW_CLASSES, VIEW_MAKER
from flake8_flask_response.knowledge.http import EXCEPTION_STATUS, HTTP_STATUS
from flake8_flask_response.knowledge.methods import ATTRIBUTES, METHODS, REQUEST_TEXTS, VALUES
from flake8_flask_response.knowledge.names import OPEN_OBJECTS, PROXIES
from flake8_flask_response.knowledge.responses import (
    HEADERS_METHODS,
    RESPONSE,
    RESPONSE_CLASSES,
)

from ..domain.classes import (
    external_bases,
    find_member,
    is_member,
    is_promised,
    is_set_elsewhere,
)
from ..domain.state import ResponseState, World, unknown_status
from ..domain.statuses import status_number
from ..domain.values import (
    FALSE,
    NOTHING,
    TRUE,
    UNKNOWN,
    Bound,
    Const,
    Coroutine,
    External,
    Filled,
    Function,
    Instance,
    LocalClass,
    LocalInstance,
    Missing,
    NamedTuple,
    NamedTupleClass,
    Part,
    ProjectModule,
    Ref,
    Shape,
    Tuple,
    Unknown,
    Value,
    is_none,
    join,
    kind_of,
    value,
)
from ..run.frame import Frame
from ..syntax.dotted import canonical
from .kept_attributes import (
    constructed,
    held_by_g,
    is_of_own_class,
    objects_kept,
    response_kept,
    value_kept,
)
from .library import models, named_tuples

if TYPE_CHECKING:
    from ..syntax.units import ClassUnit

_MEMBER: Final = "enum.member"
"""The source of a literal that is a member of an enumeration."""

_TRUE_KINDS: Final = APP_KINDS | ALWAYS_TRUE | set(EXCEPTION_STATUS)
_PYTHON_TYPES: Final[dict[str, type]] = {
    "str": str,
    "bytes": bytes,
    "Markup": str,
    "int": int,
    "float": float,
    "bool": bool,
    "complex": complex,
    "None": type(None),
    "list": list,
    "dict": dict,
    "set": set,
    "frozenset": frozenset,
    "tuple": tuple,
}


def foreign_response(
    node: ast.AST,
    world: World,
    frame: Frame,
    creator: str = "unknown",
    role: str = "",
    cls: str = RESPONSE,
    *,
    fresh: bool = False,
) -> Value:
    """A response that came from outside: nothing is known of it but that it is one.

    `fresh` says that it was made for this call, so that nothing else holds it.
    """
    site = frame.site(node, role or creator)
    if world.heap.get(site) is None:
        world.heap[site] = ResponseState(
            site, creator, cls, UNKNOWN, unknown_status(), UNKNOWN, UNKNOWN, shared=not fresh
        )
    return value(Ref(site, "response", origin=node))


def of_kind(kind: str, node: ast.AST, world: World, frame: Frame, source: str = "") -> Value:
    """The value that a kind name of `knowledge` stands for, unions by "|" included."""
    result = NOTHING
    for one in kind.split("|"):
        result = join(result, _of_one_kind(one, node, world, frame, source))
    return result


def _of_one_kind(kind: str, node: ast.AST, world: World, frame: Frame, source: str) -> Value:
    if kind == "None":
        return value(Const(None, type(None), source or "unknown", origin=node))
    if kind in ("unknown", ""):
        return UNKNOWN
    if kind == "response":
        return foreign_response(node, world, frame, source or "unknown")
    if kind in ("function", "class", "session"):
        return UNKNOWN
    if kind == "http.HTTPStatus" and isinstance(node, ast.Call):
        source = _number_in_call(node) or source
    if kind == "datetime.datetime" and isinstance(node, ast.Call):
        # With a time zone it is another time: the two never count as equal.
        source = f"{source}({len(node.args) + len(node.keywords)})"
    return value(Instance(kind, source, origin=node))


def _number_in_call(node: ast.Call) -> str:
    """The number in `HTTPStatus(404)`, "" where it is no literal."""
    match node.args:
        case [ast.Constant(value=int(number))] if not node.keywords:
            return str(int(number))
        case _:
            return ""


def attribute(shape: Shape, name: str, node: ast.AST, world: World, frame: Frame) -> Value:
    """What reading `shape.name` gives; `NOTHING` where it certainly raises AttributeError."""
    match shape:
        case External():
            return _external_attribute(shape, name, node, world, frame)
        case Ref(kind="response"):
            known = frame.run.program.overlay.attribute(shape, name, node, world, frame)
            return UNKNOWN if known is None else known
        case NamedTuple() if (found := named_tuples.attribute(shape, name)) is not None:
            return found
        case LocalInstance(unit=unit):
            return _member(unit, name, shape, node, world, frame)
        case LocalClass(unit=unit):
            return _member(unit, name, None, node, world, frame)
        case Unknown() | Function() | Coroutine() | NamedTupleClass():
            return UNKNOWN
        case ProjectModule():
            return frame.run.program.member(shape, name, world)
        case Part(kind="headers") | Part(kind="Headers"):
            kind = "headers"
        case _:
            kind = kind_of(shape)
    if not kind:
        return UNKNOWN
    if kind in APP_KINDS or kind in TRANSPARENT_METHODS:
        known = frame.run.program.overlay.attribute(shape, name, node, world, frame)
        return UNKNOWN if known is None else known
    return _kind_attribute(shape, kind, name, node, world, frame)


def _kind_attribute(
    shape: Shape, kind: str, name: str, node: ast.AST, world: World, frame: Frame
) -> Value:
    if (of_model := models.attribute(shape, kind, name, node)) is not None:
        return of_model
    if name == "get" and isinstance(shape, Instance) and shape.source in REQUEST_TEXTS:
        return value(Bound(shape, kind, name, origin=node))
    if name in METHODS.get(kind, ()) or (kind == "headers" and name in HEADERS_METHODS):
        return value(Bound(shape, kind, name, origin=node))
    if kind == "http.HTTPStatus" and (member := _of_status(shape, name, node)) is not None:
        return member
    found = ATTRIBUTES.get(kind, {}).get(name)
    if found is not None:
        source = getattr(shape, "source", "") or kind
        return of_kind(found, node, world, frame, f"{source}.{name}")
    python = _PYTHON_TYPES.get(kind)
    if name == "value" and isinstance(shape, Const) and shape.source == _MEMBER:
        return value(replace(shape, source=""))
    if python is not None:
        return value(Bound(shape, kind, name, origin=node)) if hasattr(python, name) else NOTHING
    return UNKNOWN


def _of_status(shape: Shape, name: str, node: ast.AST) -> Value | None:
    """`HTTPStatus.GONE.value` and `.phrase`; None where the member or the attribute is unknown."""
    number = status_number(shape)
    if number is None or name not in ("value", "phrase"):
        return None
    if name == "value":
        return value(Const(number, int, origin=node))
    try:
        return value(Const(HTTPStatus(number).phrase, str, origin=node))
    except ValueError:
        return None


def _external_attribute(
    shape: External, name: str, node: ast.AST, world: World, frame: Frame
) -> Value:
    if shape.name in OPEN_OBJECTS:
        return held_by_g(name, shape.name, world, frame) or UNKNOWN
    full = canonical(f"{shape.name}.{name}")
    if shape.name.startswith("http.HTTPStatus") and name in HTTP_STATUS:
        return value(Instance("http.HTTPStatus", source=str(HTTP_STATUS[name]), origin=node))
    return external(full, node, world, frame)


def external(name: str, node: ast.AST, world: World, frame: Frame) -> Value:
    """The value of a canonical dotted name from outside the module."""
    if name in PROXIES:
        return value(Instance(PROXIES[name], source=name, origin=node))
    if name in VALUES:
        return of_kind(VALUES[name], node, world, frame, name)
    if name.startswith("http.HTTPStatus.") and name.rpartition(".")[2] in HTTP_STATUS:
        code = HTTP_STATUS[name.rpartition(".")[2]]
        return value(Instance("http.HTTPStatus", source=str(code), origin=node))
    if name.startswith("http.client.") and name.rpartition(".")[2] in HTTP_STATUS:
        code = HTTP_STATUS[name.rpartition(".")[2]]
        return value(Instance("http.HTTPStatus", source=str(code), origin=node))
    return value(External(name, origin=node))


def _member(
    unit: ClassUnit,
    name: str,
    instance: LocalInstance | None,
    node: ast.AST,
    world: World,
    frame: Frame,
) -> Value:
    table = objects_kept(name, unit, frame)
    if table is not None:
        return table
    if instance is not None and instance.fields:
        given = constructed(instance, name, frame)
        if given is not None:
            return given
    if instance is not None and is_set_elsewhere(instance, name):
        kept = response_kept(name, unit, world, frame)
        if kept is not None:
            return foreign_response(kept, world, frame, role="attribute")
        held = models.field(unit, name) or value_kept(name, unit, world, frame)
        if held is not None:
            return held
        made = unit.module.facts.stored_calls.get(name)
        own = made is not None and is_of_own_class(made, unit, world)
        return value(Unknown(origin=made)) if own else UNKNOWN
    found = find_member(unit, name)
    if found is None:
        return _inherited_external(unit, name, instance, node, world, frame)
    if instance is not None and found.every(is_none):
        return UNKNOWN
    if instance is None and is_member(unit) and found.every(lambda s: isinstance(s, Const)):
        return value(LocalInstance(unit, (("value", found),), origin=node))
    if instance is None and any(base.startswith("enum.") for base in external_bases(unit)):
        return Value(tuple(_as_member(shape) for shape in found.shapes))
    if instance is not None and (held := models.held_in_column(found)) is not None:
        return held
    shapes: list[Shape] = []
    for shape in found.shapes:
        if isinstance(shape, Function) and instance is not None:
            if shape.unit.kind in ("property", "cached_property"):
                return UNKNOWN
            if shape.unit.is_placeholder and not is_promised(shape):
                return UNKNOWN
            if shape.unit.kind != "staticmethod" and shape.receiver is None:
                owner: Shape = LocalClass(unit) if shape.unit.kind == "classmethod" else instance
                shape = Function(shape.unit, value(owner), shape.closure, origin=node)
        elif isinstance(shape, Function) and shape.unit.kind == "classmethod":
            shape = Function(shape.unit, value(LocalClass(unit)), shape.closure, origin=node)
        shapes.append(shape)
    return Value(tuple(shapes))


def _as_member(shape: Shape) -> Shape:
    """What an enumeration's body binds, as a member of it."""
    return replace(shape, source=_MEMBER) if isinstance(shape, Const) else shape


def _inherited_external(
    unit: ClassUnit,
    name: str,
    instance: LocalInstance | None,
    node: ast.AST,
    world: World,
    frame: Frame,
) -> Value:
    for base in external_bases(unit):
        if name == VIEW_MAKER and instance is None and base in VIEW_CLASSES:
            return value(Bound(LocalClass(unit), VIEW_MAKER, name, origin=node))
        if instance is None and (query := models.of_class(unit, base, name, node)) is not None:
            return query
        if instance is not None and (dump := models.method_of(instance, base, name, node)):
            return dump
        if base in RETURNS and instance is not None:
            kind = RETURNS[base]
            if kind not in ("response",) and name in METHODS.get(kind, ()):
                return value(Bound(Instance(kind), kind, name, origin=node))
            if name in ATTRIBUTES.get(kind, ()):
                return of_kind(ATTRIBUTES[kind][name], node, world, frame)
        if base in APP_KINDS:
            return attribute(Instance(base), name, node, world, frame)
    return UNKNOWN


def is_response_class(shape: Shape) -> bool:
    """Whether calling the shape makes a response."""
    if isinstance(shape, External):
        return shape.name in RESPONSE_CLASSES
    if isinstance(shape, LocalClass):
        return any(b in RESPONSE_CLASSES for b in external_bases(shape.unit))
    return False


def exception_status(shape: Shape) -> int | None:
    """The status an HTTPException's class or instance answers with, None where unknown."""
    name = shape.name if isinstance(shape, External) else getattr(shape, "kind", "")
    if isinstance(shape, LocalClass | LocalInstance):
        code = find_member(shape.unit, "code")
        if code is not None and isinstance(code.constant, int):
            return int(code.constant)
        for base in external_bases(shape.unit):
            if EXCEPTION_STATUS.get(base) is not None:
                return EXCEPTION_STATUS[base]
        return None
    return EXCEPTION_STATUS.get(name)


def is_http_exception(shape: Shape) -> bool:
    """Whether the shape is an instance of Werkzeug's HTTPException."""
    if isinstance(shape, LocalInstance):
        return any(b in EXCEPTION_STATUS for b in external_bases(shape.unit))
    return isinstance(shape, Instance) and shape.kind in EXCEPTION_STATUS


def truth(shape: Shape, world: World) -> bool | None:
    """Whether a shape is true in a condition; None where it may be either."""
    match shape:
        case Const():
            return bool(shape.value)
        case Missing():
            return False
        case Tuple(items=items):
            return bool(items)
        case Ref(kind="response") | Function() | LocalClass() | Bound() | Coroutine():
            return True
        case Ref():
            state = world.container(shape.site)
            if state is not None and state.exact and not state.shared:
                return bool(state.entries)
            return True if state is not None and state.entries and not state.shared else None
        case Instance(kind="str", source="route") | Filled():
            return True
        case Instance(kind="str", source="f-string", origin=ast.JoinedStr(values=parts)):
            return True if any(isinstance(part, ast.Constant) for part in parts) else None
        case Instance(kind="generator") | Instance(kind="iterator") | Instance(kind="request"):
            return True
        case Instance(kind=kind) if kind in _TRUE_KINDS:
            return True
        case LocalInstance(unit=unit) if _is_always_true(unit):
            return True
        case _:
            return None


def _is_always_true(unit: ClassUnit) -> bool:
    """Whether objects of a class are true in a condition: no class of it says anything else.

    Classes of Python itself may be empty; those of installed packages and models hardly are.
    """
    roots = {base.partition(".")[0] for base in external_bases(unit) if base != "builtins.object"}
    plain = "builtins" not in roots and roots.isdisjoint(sys.stdlib_module_names)
    return plain and not any(find_member(unit, name) for name in ("__bool__", "__len__"))


def python_type(kind: str) -> type | None:
    """The builtin type of a kind name, None for other kinds."""
    return _PYTHON_TYPES.get(kind)


def constant_truth(test: bool | None) -> Value:
    """A bool value: literal where known."""
    if test is None:
        return value(Instance("bool"))
    return TRUE if test else FALSE


def builtin_constant(name: str) -> Any:
    """A builtin by name."""
    return getattr(builtins, name, None)
