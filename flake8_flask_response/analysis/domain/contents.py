"""What a value holds: its literal text, the objects among it, the pairs of a dict or list."""

from __future__ import annotations

from .state import ObjectState, ResponseState, World
from .values import Const, Function, Part, Ref, Shape, Tuple, Value


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
