"""What Flask makes of a value that a view returns.

Source: `Flask.make_response` in flask/app.py (2.2 to 3.1).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from ..domain.state import HOOKED, ResponseState, World, unknown_status
from ..domain.values import (
    Const,
    DefaultStatus,
    Fallback,
    Ref,
    Shape,
    Unknown,
    Value,
    is_response,
    kind_of,
    value,
)
from ..flask.returned import unpack
from ..interpreter.objects import exception_status, is_http_exception

if TYPE_CHECKING:
    import ast

    from ..events.model import Outcome

_OK: Final = 200


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer: `shape` is what was returned, `body` what is left when a tuple is unpacked.

    `status` is what is sent as far as it is known; `explicit` says that somebody set it (in the
    tuple, on the response, or by what made it). `tuple_status` and `headers` are the tuple's own
    parts. `response` is the state of the body, where that is a response.
    """

    shape: Shape
    body: Shape
    status: Value
    explicit: bool
    tuple_status: Value | None = None
    headers: Value | None = None
    response: ResponseState | None = None

    @property
    def is_default(self) -> bool:
        """Whether the status is certainly one that nobody set."""
        return self.status.every(is_default_status)

    @property
    def origin(self) -> ast.AST | None:
        """The node that made the body."""
        return self.body.origin


def is_default_status(status: Shape) -> bool:
    """Whether nobody set the status: Flask's own default, or a helper's parameter left at 200."""
    return isinstance(status, DefaultStatus) or (
        isinstance(status, Fallback) and status.value == _OK
    )


def replies(outcome: Outcome) -> tuple[Reply, ...]:
    """What Flask makes of the value: a reply for each thing that it, or a tuple's body, may be."""
    world = outcome.world
    found: list[Reply] = []
    for shape in outcome.value.shapes:
        body, status, headers = unpack(shape, world)
        for inner in body.shapes:
            reply = _reply(shape, inner, status, headers, world)
            hooked = HOOKED in world.facts
            found.append(replace(reply, status=unknown_status()) if hooked else reply)
    return tuple(found)


def _reply(
    shape: Shape, body: Shape, status: Value | None, headers: Value | None, world: World
) -> Reply:
    state = world.response(body.site) if isinstance(body, Ref) and is_response(body) else None
    if status is not None:
        return Reply(shape, body, status, True, status, headers, state)
    if state is not None:
        explicit = not state.status.every(is_default_status)
        return Reply(shape, body, state.status, explicit, None, headers, state)
    if is_http_exception(body):
        code = exception_status(body)
        known = unknown_status() if code is None else value(Const(code, int))
        return Reply(shape, body, known, True, None, headers, None)
    if isinstance(body, Unknown) or not kind_of(body) or is_response(body):
        return Reply(shape, body, unknown_status(), False, None, headers, None)
    return Reply(shape, body, value(DefaultStatus(200)), False, None, headers, None)
