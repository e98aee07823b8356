"""What a value holds: its literal text, the objects among it, the pairs of a dict or list."""

from __future__ import annotations

from typing import Final

from flake8_flask_response.knowledge.methods import KEYED_BY_TEXT
from flake8_flask_response.knowledge.models import ITERATED

from .escape import note_copied
from .state import ContainerState, ObjectState, ResponseState, World
from .values import (
    NOTHING,
    UNKNOWN,
    Const,
    Elements,
    Function,
    Generator,
    Instance,
    Part,
    Ref,
    Shape,
    Tuple,
    Value,
    join,
    join_all,
    value,
)

_ROWS: Final = frozenset({"dict view", "list", "set"})


def text_of(what: Value | None) -> str:
    """The literal text that a value certainly is, "" otherwise."""
    constant = what.constant if what is not None else None
    return constant if isinstance(constant, str) else ""


def header_pairs(headers: Value, world: World) -> list[tuple[str, Value]] | None:
    """The headers that a literal dict or list of pairs gives, None where not all are known."""
    only = headers.single
    if isinstance(only, Const) and only.value is None:
        return []
    if not isinstance(only, Ref):
        return None
    state = world.container(only.site)
    if state is None or not state.exact:
        return None
    pairs: list[tuple[str, Value]] = []
    for key, item in state.entries:
        name, content = (key, item) if key is not None else _pair(item)
        if name is None or content is None or not text_of(name):
            return None
        pairs.append((text_of(name), content))
    return pairs


def _pair(item: Value) -> tuple[Value | None, Value | None]:
    items = getattr(item.single, "items", None)
    return (items[0], items[1]) if isinstance(items, tuple) and len(items) == 2 else (None, None)


def responses_among(values: tuple[Value, ...], world: World) -> tuple[ResponseState, ...]:
    """The responses that some of the values may be, or be part of, as they are now."""
    found: list[ResponseState] = []
    for one in values:
        for shape in one.shapes:
            state = response_of(shape, world)
            if state is not None and state not in found:
                found.append(state)
    return tuple(found)


def objects_among(values: tuple[Value, ...], world: World) -> tuple[ObjectState, ...]:
    """The responses as above, then the dicts, lists and sets, those inside tuples included."""
    found: list[ObjectState] = [*responses_among(values, world)]
    waiting = list(values)
    while waiting:
        for shape in waiting.pop(0).shapes:
            if isinstance(shape, Tuple):
                waiting.extend(shape.items)
            elif isinstance(shape, Ref):
                state = world.heap.get(shape.site)
                if state is not None and state not in found:
                    found.append(state)
    return tuple(found)


def response_of(shape: Shape, world: World) -> ResponseState | None:
    """The response that a shape is, or is part of."""
    if isinstance(shape, Ref | Part):
        return world.response(shape.site)
    owner = getattr(shape, "owner", None)
    return response_of(owner, world) if isinstance(owner, Shape) else None


def functions_in(what: Value) -> list[Function]:
    """The module's own functions that a value may be."""
    return [s for s in what.shapes if isinstance(s, Function)]


def container_of(what: Value, world: World) -> ContainerState | None:
    """The dict or list that a value certainly is."""
    only = what.single
    return world.container(only.site) if isinstance(only, Ref) else None


def as_table(shape: Shape, world: World) -> Shape:
    """A dict or list of which only what each item is can be known, as such; others unchanged."""
    state = world.container(shape.site) if isinstance(shape, Ref) else None
    if state is None or state.each is None or (state.exact and not state.shared):
        return shape
    return Elements(state.kind, "attribute", element=state.each, origin=shape.origin)


def element_of(source: Value, world: World) -> Value:
    """What iterating over a value gives, one round."""
    result = NOTHING
    note_copied(source, world)
    for shape in source.shapes:
        shape = as_table(shape, world)
        if isinstance(shape, Tuple) and shape.items:
            result = join(result, join_all(shape.items))
        elif isinstance(shape, Ref) and (state := world.container(shape.site)) is not None:
            if not state.exact or state.shared or not state.entries:
                return UNKNOWN
            for key, item in state.entries:
                result = join(result, key if key is not None and state.kind == "dict" else item)
        elif isinstance(shape, Elements | Generator) and (inside := _each(shape)) is not None:
            result = join(result, inside)
        elif isinstance(shape, Instance) and shape.kind == "builtins.range":
            result = join(result, value(Instance("int")))
        elif isinstance(shape, Instance) and shape.source == "builtins.enumerate":
            result = join(result, value(Tuple((value(Instance("int")), UNKNOWN))))
        elif isinstance(shape, Const | Instance) and shape.kind in ("str", *KEYED_BY_TEXT):
            result = join(result, value(Instance("str")))
        else:
            return UNKNOWN
    return result if result.shapes else UNKNOWN


def _each(shape: Elements | Generator) -> Value | None:
    """What a list or a generator gives each time, None where it is text or not known."""
    each = isinstance(shape, Generator) or shape.kind in _ROWS or shape.kind in ITERATED
    return shape.element if each else None
