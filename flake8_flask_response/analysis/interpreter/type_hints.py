"""Annotations to values: what a parameter, a variable or a return is said to be."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.apps import APP_KINDS
from flake8_flask_response.knowledge.functions import RETURNS
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES

from ..domain.classes import external_bases
from ..domain.state import World
from ..domain.values import (
    NONE,
    UNKNOWN,
    External,
    Instance,
    LocalClass,
    LocalInstance,
    Tuple,
    Unknown,
    Value,
    join,
    join_all,
    value,
)
from ..run.frame import Frame
from ..run.variables import lookup
from ..syntax.dotted import canonical
from .objects import external, foreign_response, is_response_class, of_kind

if TYPE_CHECKING:
    from ..syntax.units import FunctionUnit

MAX_NESTING: Final = 20
"""Brackets within brackets of an annotation that are read."""

_BUILTINS: Final = {
    "builtins.str": "str",
    "builtins.bytes": "bytes",
    "builtins.int": "int",
    "builtins.float": "float",
    "builtins.bool": "bool",
    "builtins.dict": "dict",
    "builtins.list": "list",
    "builtins.set": "set",
    "builtins.tuple": "tuple",
    "typing.Dict": "dict",
    "typing.List": "list",
    "typing.Set": "set",
    "typing.Tuple": "tuple",
    "typing.Text": "str",
}
TYPED_DICTS: Final = frozenset({"typing.TypedDict", "typing_extensions.TypedDict"})
"""Classes whose instances are plain dicts."""

_SAME: Final = frozenset({"typing.Final", "typing.ClassVar", "typing.Annotated"})
_NEVER: Final = frozenset({"typing.NoReturn", "typing.Never", "typing_extensions.Never"})
_KNOWN_INSTANCES: Final = frozenset({"requests.Response", "httpx.Response"})


def value_of(node: ast.expr | None, world: World, frame: Frame, depth: int = 0) -> Value:
    """What an annotation promises; UNKNOWN where it is none or says nothing we know."""
    if node is None or depth > MAX_NESTING:
        return UNKNOWN
    match node:
        case ast.Constant(value=None):
            return NONE
        case ast.Constant(value=str(text)):
            parsed = _parse(text)
            return UNKNOWN if parsed is None else value_of(parsed, world, frame, depth + 1)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return join(
                value_of(left, world, frame, depth + 1), value_of(right, world, frame, depth + 1)
            )
        case ast.Subscript():
            return _subscripted(node, world, frame, depth)
        case ast.Name() | ast.Attribute():
            return join_all(
                _instance(s, node, world, frame) for s in _named(node, world, frame).shapes
            )
        case _:
            return UNKNOWN


def _parse(text: str) -> ast.expr | None:
    try:
        return ast.parse(text, mode="eval").body
    except (SyntaxError, ValueError, MemoryError, RecursionError):
        return None


def _named(node: ast.expr, world: World, frame: Frame) -> Value:
    if isinstance(node, ast.Name):
        return lookup(node.id, world, frame)
    if isinstance(node, ast.Attribute):
        owner = _named(node.value, world, frame).single
        if isinstance(owner, External):
            return external(canonical(f"{owner.name}.{node.attr}"), node, world, frame)
    return UNKNOWN


def _instance(shape: object, node: ast.expr, world: World, frame: Frame) -> Value:
    if isinstance(shape, LocalClass):
        if is_response_class(shape):
            return foreign_response(node, world, frame, "parameter", cls=shape.unit.name)
        if TYPED_DICTS.intersection(external_bases(shape.unit)):
            return value(Instance("dict", "annotation", origin=node))
        if any(not b for b in external_bases(shape.unit)):
            return UNKNOWN
        if any(b.startswith("typing.") for b in external_bases(shape.unit)):
            return UNKNOWN
        return value(LocalInstance(shape.unit, origin=node))
    if not isinstance(shape, External):
        return UNKNOWN
    name = shape.name
    if name == "builtins.object":
        return UNKNOWN
    if name in RESPONSE_CLASSES:
        return foreign_response(node, world, frame, "parameter")
    if name in _BUILTINS:
        return value(Instance(_BUILTINS[name], "annotation", origin=node))
    if name in APP_KINDS or name in _KNOWN_INSTANCES:
        return value(Instance(name, "annotation", origin=node))
    if RETURNS.get(name) == name and "." in name:
        return of_kind(name, node, world, frame, "annotation")
    return UNKNOWN


def _subscripted(node: ast.Subscript, world: World, frame: Frame, depth: int) -> Value:
    names = {s.name for s in _named(node.value, world, frame).shapes if isinstance(s, External)}
    inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
    if "typing.Optional" in names:
        return join(value_of(inner[0], world, frame, depth + 1), NONE)
    if "typing.Union" in names:
        return join_all(value_of(one, world, frame, depth + 1) for one in inner)
    if names & _SAME:
        return value_of(inner[0], world, frame, depth + 1)
    if names & {"builtins.tuple", "typing.Tuple"}:
        if any(isinstance(i, ast.Constant) and i.value is Ellipsis for i in inner):
            return value(Instance("tuple", "annotation", origin=node))
        return value(Tuple(tuple(value_of(i, world, frame, depth + 1) for i in inner), origin=node))
    return value_of(node.value, world, frame, depth + 1)


def never(unit: FunctionUnit, world: World, frame: Frame) -> bool:
    """Whether the function is said never to return."""
    node = getattr(unit.node, "returns", None)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        node = _parse(node.value)
    if not isinstance(node, ast.Name | ast.Attribute):
        return False
    named = _named(node, *_at_home(unit, world, frame))
    return named.some(lambda s: isinstance(s, External) and s.name in _NEVER)


def _at_home(unit: FunctionUnit, world: World, frame: Frame) -> tuple[World, Frame]:
    """The names that the annotations of another module's function are written in."""
    if unit.module is frame.run:
        return world, frame
    return World(heap=world.heap), Frame(unit.module, None, recording=False)


def is_stub(unit: FunctionUnit) -> bool:
    """Whether the body is only there to be replaced: `...`, or `raise NotImplementedError`.

    Under `@abstractmethod` a docstring or `pass` is such a body, too.
    """
    if isinstance(unit.node, ast.Lambda):
        return False
    last = unit.node.body[-1]
    if len(unit.node.body) > 2 or (len(unit.node.body) == 2 and not _is_text(unit.node.body[0])):
        return False
    if _is_abstract(unit):
        return True
    if isinstance(last, ast.Raise):
        raised = last.exc.func if isinstance(last.exc, ast.Call) else last.exc
        return isinstance(raised, ast.Name) and raised.id == "NotImplementedError"
    return isinstance(last, ast.Expr) and _is_constant(last.value, type(...))


def _is_abstract(unit: FunctionUnit) -> bool:
    """Whether `@abstractmethod` stands above a body that does nothing."""
    if isinstance(unit.node, ast.Lambda):
        return False
    last = unit.node.body[-1]
    does_nothing = isinstance(last, ast.Pass) or _is_text(last)
    return does_nothing and any(
        d.name.rpartition(".")[2] == "abstractmethod" for d in unit.decorators
    )


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and _is_constant(statement.value, str)


def _is_constant(node: ast.expr, kind: type) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, kind)


def returned(unit: FunctionUnit, world: World, frame: Frame, node: ast.expr) -> Value:
    """What a function promises to return, by its annotation alone."""
    annotation = getattr(unit.node, "returns", None)
    if annotation is None:
        return UNKNOWN
    if never(unit, world, frame):
        world.ended = True
        return UNKNOWN
    promised = value_of(annotation, *_at_home(unit, world, frame))
    return promised if promised.certain else UNKNOWN


def refined(result: Value, unit: FunctionUnit, world: World, frame: Frame, node: ast.expr) -> Value:
    """What a call gives, where the body leaves it open and the annotation does not."""
    if result.certain or getattr(unit.node, "returns", None) is None:
        return result
    promised = returned(unit, world, frame, node)
    return result if promised is UNKNOWN else _without_unknown(result, promised)


def _without_unknown(result: Value, promised: Value) -> Value:
    known = result.only(lambda s: not isinstance(s, Unknown))
    return join(known, promised) if known.shapes else promised


def narrowed(what: Value, parameter: ast.arg, world: World, frame: Frame) -> Value:
    """An argument as its parameter's annotation says, where the argument itself is not known."""
    if what.single is not None and isinstance(what.single, Unknown) and parameter.annotation:
        return value_of(parameter.annotation, world, frame)
    return what


def of_parameter(parameter: ast.arg, unit: FunctionUnit, world: World, frame: Frame) -> Value:
    """What a parameter may be where the call is not seen: by role, then by annotation."""
    spec = unit.node.args
    positional = [*spec.posonlyargs, *spec.args]
    position = next((i for i, p in enumerate(positional) if p is parameter), -1)
    if unit.owner is not None and unit.kind != "staticmethod":
        if position == 0:
            is_class = unit.kind == "classmethod"
            return value(LocalClass(unit.owner) if is_class else LocalInstance(unit.owner))
        position -= 1
    given = frame.run.program.overlay.parameter(parameter, position, unit, world, frame)
    if given is not None:
        return given
    return value_of(parameter.annotation, world, frame)
