"""What reading an attribute of an app, blueprint or response gives, or an item of the config."""

from __future__ import annotations

import ast
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.apps import APP_METHODS
from flake8_flask_response.knowledge.decorators import TRANSPARENT_METHODS
from flake8_flask_response.knowledge.functions import NEVER_RETURNING_METHODS
from flake8_flask_response.knowledge.methods import ATTRIBUTES
from flake8_flask_response.knowledge.responses import (
    ASKING,
    CONTENT,
    RESPONSE_ATTRIBUTES,
    RESPONSE_CLASSES,
    RESPONSE_METHODS,
)

from ..domain.classes import external_bases, find_member
from ..domain.escape import share
from ..domain.state import World
from ..domain.statuses import status_numbers
from ..domain.values import (
    NOTHING,
    UNKNOWN,
    Bound,
    Const,
    External,
    Instance,
    LocalClass,
    Part,
    Ref,
    Shape,
    Value,
    is_none,
    join,
    kind_of,
    value,
)
from ..interpreter import expressions, objects
from ..run.frame import Frame

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..run.module import ModuleRun

_CONFIG: Final = "flask.Config"
_READING: Final = frozenset({"copy", "get", "get_namespace", "items", "keys", "values"})
_LITERALS: Final = (ast.Constant, ast.UnaryOp, ast.BinOp, ast.Tuple, ast.Call, ast.Name)


def attribute(shape: Shape, name: str, node: ast.AST, world: World, frame: Frame) -> Value:
    """What `shape.name` is; `NOTHING` where reading it certainly raises AttributeError."""
    if isinstance(shape, Ref):
        return _response_attribute(shape, name, node, world)
    return _app_attribute(shape, kind_of(shape), name, node, frame)


def _app_attribute(shape: Shape, kind: str, name: str, node: ast.AST, frame: Frame) -> Value:
    if name == "response_class" and kind == "flask.Flask":
        custom = frame.run.custom_response_class
        return UNKNOWN if custom else value(External("flask.Response", origin=node))
    if name in TRANSPARENT_METHODS.get(kind, ()):
        return value(Bound(shape, kind, name, origin=node))
    of_app = name in APP_METHODS and kind not in TRANSPARENT_METHODS
    if of_app or name in NEVER_RETURNING_METHODS.get(kind, ()):
        return value(Bound(shape, kind, name, origin=node))
    found = ATTRIBUTES.get(kind, {}).get(name)
    return UNKNOWN if found is None else value(Instance(found, f"{kind}.{name}", origin=node))


def _response_attribute(shape: Ref, name: str, node: ast.AST, world: World) -> Value:
    state = world.response(shape.site)
    if name in ASKING and state is not None and not state.asked:
        state = replace(state, asked=True)
        world.heap[shape.site] = state
    if name in CONTENT and state is not None and not state.opened:
        world.heap[shape.site] = replace(state, opened=True)
    if name in RESPONSE_METHODS:
        return value(Bound(shape, "response", name, origin=node))
    if name == "status_code" and state is not None:
        return status_numbers(state.status, node)
    kind = ATTRIBUTES["response"].get(name)
    if kind is not None:
        if "|" in kind:
            return UNKNOWN
        return value(Part(shape.site, name, kind, origin=node))
    if name in RESPONSE_ATTRIBUTES:
        return value(Part(shape.site, name, f"response.{name}", origin=node))
    if name.startswith("__") or (state is not None and state.cls not in RESPONSE_CLASSES):
        share(value(shape), world)
        return UNKNOWN
    if state is not None and any(c.kind == "attribute" and c.name == name for c in state.changes):
        return UNKNOWN
    return NOTHING


def is_config(shape: Shape) -> bool:
    """Whether a shape is the config of an app of the module."""
    return getattr(shape, "kind", "") == _CONFIG


def _settings(run: ModuleRun) -> Settings | None:
    kept = run.facts.overlays
    if "settings" not in kept:
        kept["settings"] = settings_of(run.facts.tree)
    found = kept["settings"]
    return found if isinstance(found, Settings) else None


def setting(key: str, frame: Frame) -> Value | None:
    """The kind of a setting's value, None where it may be another, or where nothing sets it.

    Each deployment and each test may have a value of its own, so no condition is decided by it.
    """
    run = frame.run
    settings = _settings(run)
    if settings is None or not run.finished:
        return None
    inside = Frame(run, None, recording=False)
    world = World(heap=run.world.heap.start())
    result = NOTHING
    for argument in settings.objects:
        only = expressions.evaluate(argument, world, inside).single
        if not isinstance(only, LocalClass) or any(external_bases(only.unit)):
            return None
        if find_member(only.unit, key) is None:
            continue
        result = join(result, objects.attribute(only, key, argument, world, inside))
    for name, node in settings.written:
        if name == key:
            if not isinstance(node, _LITERALS):
                return None
            result = join(result, expressions.evaluate(node, world, inside))
    if not result.shapes or not result.certain or result.some(is_none):
        return None
    return Value(tuple(dict.fromkeys(map(_by_kind, result.shapes))))


def _by_kind(shape: Shape) -> Shape:
    """A literal as something of its kind."""
    if not isinstance(shape, Const):
        return shape
    return Instance(type(shape.value).__name__, origin=shape.origin)


@dataclass(frozen=True, slots=True)
class Settings:
    """`written` are the values by key; `objects` are the arguments of from_object()."""

    written: tuple[tuple[str, ast.expr], ...]
    objects: tuple[ast.expr, ...]


def settings_of(tree: ast.Module) -> Settings | None:
    """The settings, None where the config may get others, or where there may be several apps."""
    written: list[tuple[str, ast.expr]] = []
    objects: list[ast.expr] = []
    apps = 0
    for node, parent, above in _with_parents(tree):
        if isinstance(node, ast.Call) and _last(node.func) == "Flask":
            apps += 1
        if not isinstance(node, ast.Attribute) or node.attr != "config":
            continue
        if isinstance(parent, ast.Attribute) and isinstance(above, ast.Call):
            if above.func is not parent:
                return None
            if parent.attr == "from_object" and len(above.args) == 1:
                objects.append(above.args[0])
                continue
            found = _given(parent.attr, above)
        else:
            found = _used(node, parent, above)
        if found is None:
            return None
        written.extend(found)
    return Settings(tuple(written), tuple(objects)) if apps == 1 else None


def _given(method: str, call: ast.Call) -> list[tuple[str, ast.expr]] | None:
    """What a method of the config is given by key; None where that is not written out."""
    if method in _READING:
        return []
    if method == "setdefault" and len(call.args) == 2:
        return _pair(call.args[0], call.args[1])
    if method not in ("from_mapping", "update"):
        return None
    found: list[tuple[str, ast.expr]] = []
    for keyword in call.keywords:
        if keyword.arg is None:
            return None
        found.append((keyword.arg, keyword.value))
    for argument in call.args:
        if not isinstance(argument, ast.Dict):
            return None
        for key, item in zip(argument.keys, argument.values, strict=True):
            pair = _pair(key, item)
            if pair is None:
                return None
            found.extend(pair)
    return found


def _used(
    node: ast.Attribute, parent: ast.AST, above: ast.AST
) -> list[tuple[str, ast.expr]] | None:
    """What any other use of `app.config` puts into it; None where that may be anything."""
    match parent:
        case ast.Subscript(ctx=ast.Load()) if parent.value is node:
            return []
        case ast.Subscript() if isinstance(above, ast.Assign) and above.targets == [parent]:
            return _pair(parent.slice, above.value)
        case ast.Compare():
            return []
        case _:
            return None


def _pair(key: ast.expr | None, item: ast.expr) -> list[tuple[str, ast.expr]] | None:
    name = key.value if isinstance(key, ast.Constant) else None
    return [(name, item)] if isinstance(name, str) else None


def _last(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _with_parents(tree: ast.Module) -> Iterator[tuple[ast.AST, ast.AST, ast.AST]]:
    stack: list[tuple[ast.AST, ast.AST, ast.AST]] = [(tree, tree, tree)]
    while stack:
        node, parent, above = stack.pop()
        yield node, parent, above
        stack.extend((child, node, parent) for child in ast.iter_child_nodes(node))
