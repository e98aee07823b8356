"""The parts of what a view may return, and of what make_response() is given."""

from __future__ import annotations

from typing import Final

from ..domain.state import World
from ..domain.values import (
    UNKNOWN,
    DefaultStatus,
    Shape,
    Tuple,
    Value,
    is_none,
    join,
    kind_of,
    value,
)

_NOT_A_STATUS: Final = frozenset({"dict", "list", "tuple", "headers"})


def unpack(shape: Shape, world: World) -> tuple[Value, Value | None, Value | None]:
    """Body, status and headers of what a view may return; None where not given.

    A status of None leaves the default, as Flask does.
    """
    if not isinstance(shape, Tuple) or len(shape.items) not in (2, 3):
        return value(shape), None, None
    if len(shape.items) == 3:
        return shape.items[0], given_status(shape.items[1]), given_status(shape.items[2])
    body, second = shape.items
    if second.certain and all(kind_of(s) in _NOT_A_STATUS for s in second.shapes):
        return body, None, second
    if second.certain or not second.some(lambda s: kind_of(s) in _NOT_A_STATUS):
        return body, given_status(second), None if second.certain else UNKNOWN
    return body, UNKNOWN, UNKNOWN


def given_status(item: Value) -> Value | None:
    """A status as it is sent; None where it leaves the default."""
    if item.every(is_none):
        return None
    if item.some(is_none):
        return join(item.only(lambda s: not is_none(s)), value(DefaultStatus(200)))
    return item
