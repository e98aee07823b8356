"""Dicts and lists that become something else: views of them, copies that are sent, JSON text."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.functions import JSON_WRITERS

from ...domain.state import ContainerState, World
from ...domain.values import (
    NONE,
    UNKNOWN,
    Const,
    Elements,
    Function,
    Instance,
    JsonText,
    LocalInstance,
    Missing,
    Ref,
    Shape,
    Tuple,
    Value,
    is_none,
    join,
    join_all,
    kind_of,
    value,
)
from . import buffers

if TYPE_CHECKING:
    from ...domain.arguments import Arguments
    from ...run.frame import Frame

_VIEWS: Final = frozenset({"items", "keys", "values"})


def dict_view(owner: Shape, name: str, node: ast.AST, world: World, frame: Frame) -> Value | None:
    """`owner.items()`, `.keys()` or `.values()` of a dict that is known, None otherwise."""
    if name not in _VIEWS or not isinstance(owner, Ref) or owner.kind != "dict":
        return None
    state = world.container(owner.site)
    if state is None or not state.exact:
        return None
    if state.shared and frame.unit is not None:
        return None
    entries: list[tuple[Value | None, Value]] = []
    for key, item in state.entries:
        if key is None:
            return None
        pair = value(Tuple((key, item)))
        entries.append((None, {"items": pair, "keys": key}.get(name, item)))
    site = frame.site(node, name)
    world.heap[site] = ContainerState(site, "dict view", tuple(entries))
    return value(Ref(site, "dict view", origin=node))


def of_table(owner: Shape, name: str, arguments: Arguments, node: ast.AST) -> Value | None:
    """What a method of a dict or list of objects gives, None where that is not one of them."""
    if not isinstance(owner, Elements) or owner.element is None or owner.source != "attribute":
        return None
    if name == "values" and owner.kind == "dict":
        return value(Elements("dict view", owner.source, element=owner.element, origin=node))
    if name == "items" and owner.kind == "dict":
        pair = value(Tuple((UNKNOWN, owner.element)))
        return value(Elements("dict view", owner.source, element=pair, origin=node))
    if name == "copy":
        return value(owner)
    if name == "pop" and owner.kind == "list":
        return owner.element
    if name not in ("get", "setdefault", "pop") or owner.kind != "dict" or not arguments.args:
        return None
    if len(arguments.args) > 1:
        return join(owner.element, arguments.args[1])
    return join(owner.element, value(Missing(origin=node))) if name == "get" else owner.element


def as_list(name: str, arguments: Arguments, node: ast.Call, world: World, frame: Frame) -> Value:
    """list() and sorted() of a list that is known to hold objects of one kind give another."""
    only = arguments.args[0].single if len(arguments.args) == 1 else None
    buffers.lose(arguments.all, world)
    if isinstance(only, Elements) and only.kind not in ("dict", "str"):
        return value(Elements("list", only.source, element=only.element, origin=node))
    return value(Instance("list", name, origin=node))


def dict_item(owner: Ref, arguments: Arguments, node: ast.AST, world: World) -> Value:
    """What `get`, `setdefault` or `pop` of a dict that is known gives."""
    state = world.container(owner.site)
    if state is None or not state.exact or state.shared or not arguments.args:
        return UNKNOWN
    key = arguments.args[0]
    found = state.item(key.constant)
    if found is not None:
        return found
    fallback = arguments.args[1] if len(arguments.args) > 1 else NONE
    if isinstance(key.single, Const):
        if any(name is None or not isinstance(name.single, Const) for name, _ in state.entries):
            return UNKNOWN
        return fallback
    some = any_of(state)
    if not some.certain:
        return UNKNOWN
    if fallback is NONE:
        fallback = value(Missing(origin=node))
    return join(some, fallback)


def any_of(state: ContainerState) -> Value:
    """What a key that is not known finds in a table whose items are all alike; else UNKNOWN.

    Which item it is may hang on what has been tested before: only what they have in common is
    told, but for functions.
    """
    found = join_all(item for _, item in state.entries)
    if found.every(lambda s: isinstance(s, Function)):
        return found
    return _in_common([item for _, item in state.entries])


def _in_common(items: list[Value]) -> Value:
    if not all(item.certain for item in items):
        return UNKNOWN
    shapes = [_without_fields(shape) for item in items for shape in item.shapes]
    if not shapes:
        return UNKNOWN
    first = shapes[0]
    kind = kind_of(first)
    if all(shape == first for shape in shapes) and not isinstance(first, Ref) and len(shapes) > 1:
        return value(first)
    if isinstance(first, LocalInstance) and len(shapes) == 1:
        return value(first)
    if isinstance(first, LocalInstance) or any(is_none(s) or kind_of(s) != kind for s in shapes):
        return UNKNOWN
    if isinstance(first, Tuple):
        rows = [shape.items for shape in shapes if type(shape) is Tuple]
        if len(rows) < len(shapes) or any(len(row) != len(first.items) for row in rows):
            return UNKNOWN
        return value(Tuple(tuple(_in_common(list(column)) for column in zip(*rows, strict=True))))
    if kind == "response" or not all(isinstance(s, Const | Instance | Ref) for s in shapes):
        return UNKNOWN
    return value(Instance(kind, origin=first.origin))


def _without_fields(shape: Shape) -> Shape:
    if isinstance(shape, LocalInstance) and shape.fields:
        return LocalInstance(shape.unit, origin=shape.origin)
    return shape


def kinds_of(element: Value) -> Value | None:
    """What stands in a list, as far as its kind goes; None where it may be anything or None."""
    kinds: dict[str, Shape] = {}
    for shape in element.shapes:
        kind = kind_of(shape)
        if kind in ("", "None", "response") or not isinstance(shape, Const | Instance | Ref):
            return None
        kinds.setdefault(kind, Instance(kind, origin=shape.origin))
    return Value(tuple(kinds.values())) if kinds else None


def frozen(body: Value, node: ast.AST, world: World, frame: Frame) -> Value:
    """A dict or list as it is now: what is done to it later does not change what was sent.

    Other values are given back as they are.
    """
    shapes: list[Shape] = []
    for number, shape in enumerate(body.shapes):
        state = world.container(shape.site) if isinstance(shape, Ref) else None
        if state is not None:
            site = frame.site(node, f"body{number or ''}")
            world.heap[site] = replace(state, site=site)
            shape = Ref(site, state.kind, origin=shape.origin)
        shapes.append(shape)
    return Value(tuple(shapes))


def of_keywords(
    keywords: dict[str, Value], exact: bool, node: ast.AST, world: World, frame: Frame
) -> Value:
    """The dict that keyword arguments become."""
    entries = tuple((_text(name, node), item) for name, item in keywords.items())
    site = frame.site(node, "body")
    world.heap[site] = ContainerState(site, "dict", entries, exact)
    return value(Ref(site, "dict", origin=node))


def _text(name: str, node: ast.AST) -> Value:
    return value(Const(name, str, origin=node))


def json_text(body: Value | None, name: str, node: ast.AST, world: World, frame: Frame) -> Value:
    """The text json.dumps(body) gives; it remembers the dict or list it was made of, if known."""
    kind = JSON_WRITERS.get(name, "str")
    only = body.single if body is not None else None
    if isinstance(only, Ref) and body is not None and world.container(only.site) is not None:
        return value(JsonText(kind, name, frozen(body, node, world, frame), origin=node))
    return value(JsonText(kind, name, origin=node))


def contents_of(body: Shape, world: World) -> tuple[ContainerState, ...]:
    """The dicts and lists, one of which is sent as JSON when `body` is; empty if not all known.

    `body` is a dict or list, a response made of one, or the text that json.dumps made of one.
    """
    inside: Value | None = body.content if isinstance(body, JsonText) else None
    if isinstance(body, Ref) and (response := world.response(body.site)) is not None:
        inside = UNKNOWN if response.shared else response.body
    if inside is not None:
        found = [contents_of(shape, world) for shape in inside.shapes]
        return tuple(c for one in found for c in one) if all(found) else ()
    state = world.container(body.site) if isinstance(body, Ref) else None
    known = state is not None and state.exact and not state.shared
    return (state,) if state is not None and known else ()


def content_of(body: Shape, world: World) -> ContainerState | None:
    """The one dict or list that is sent as JSON when `body` is, None where it may be several."""
    found = contents_of(body, world)
    return found[0] if len(found) == 1 else None
