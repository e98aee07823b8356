"""Statuses as rules ask for them: what is sent, where it was written, and by whom."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from flake8_flask_response.knowledge.handlers import RESOURCE, RETURN_IS_CONVERTED
from flake8_flask_response.knowledge.http import REDIRECTS
from flake8_flask_response.knowledge.responses import RESPONSE_CLASSES

from ..domain.state import DOUBT, ObjectState, ResponseState
from ..domain.statuses import status_number
from ..domain.values import Ref, Tuple, Value, is_response, is_text, kind_of

if TYPE_CHECKING:
    import ast
    from collections.abc import Iterable, Iterator

    from ..domain.values import Shape
    from ..events.model import Call, Outcome, Returned

REDIRECT_CREATORS: Final = frozenset({"flask.redirect"})
_DATA: Final = frozenset({"dict", "list"})
_MAKE: Final = "flask.make_response"
REDIRECT_FUNCTIONS: Final = frozenset(
    {"flask.redirect", "werkzeug.utils.redirect", "flask.Flask.redirect"}
)


def certain_outcomes(
    event: Returned, roles: frozenset[str] = RETURN_IS_CONVERTED, *, hooked: bool = False
) -> Iterator[Outcome]:
    """The ways to end of a handler whose value, fully known, reaches Flask with its status.

    `roles` are those that the rule is about; with `knowledge.handlers.SENT` resources count, too.
    With `hooked` those count whose status an after_request function may set: what raises does so
    before it is called.
    """
    role = event.role
    if role is None or role.name not in roles:
        return
    if not (replace(role, hooked=False) if hooked else role).keeps_status:
        return
    for outcome in event.outcomes:
        known = outcome.value.certain and DOUBT not in outcome.world.facts
        if known and (role.name != RESOURCE or outcome.value.every(_is_for_resource)):
            yield outcome


def _is_for_resource(shape: Shape) -> bool:
    """Whether a resource sends a shape as a view would: a tuple's second item is its status."""
    if not isinstance(shape, Tuple):
        return True
    if len(shape.items) not in (2, 3):
        return False
    body, status = shape.items[:2]
    is_data = body.every(lambda part: kind_of(part) in _DATA)
    return numbers(status) is not None or (is_data and status.every(is_text))


def numbers(status: Value | None) -> frozenset[int] | None:
    """The numbers a status may be sent as, None where one of them is not known."""
    if status is None or not status.certain:
        return None
    found = [status_number(shape) for shape in status.shapes]
    return None if None in found else frozenset(n for n in found if n is not None)


def status_argument(event: Call) -> tuple[Value, ast.expr | None] | None:
    """The status that a call gives to the response it makes, with its node; None without one."""
    if event.callee == _MAKE:
        if len(event.args) == 1 and isinstance(only := event.args[0].single, Tuple):
            return (only.items[1], None) if len(only.items) in (2, 3) else None
        position, name = 1, ""
        if len(event.args) not in (2, 3):
            return None
    elif event.callee in RESPONSE_CLASSES:
        position, name = 1, "status"
    elif event.callee in REDIRECT_FUNCTIONS:
        position, name = 1, "code"
    else:
        return None
    given = event.argument(position, name)
    return None if given is None else (given, event.argument_node(position, name))


def wrapped_responses(event: Call) -> tuple[ResponseState, ...]:
    """The responses that make_response is handed, as they were before; empty if it may be other."""
    if event.callee != _MAKE or not event.args:
        return ()
    first = event.args[0]
    if len(event.args) == 1 and isinstance(only := first.single, Tuple) and only.items:
        first = only.items[0]
    return states_of(first, event.states)


def states_of(what: Value, states: Iterable[ObjectState]) -> tuple[ResponseState, ...]:
    """The states of the responses that a value is, if it certainly is nothing else."""
    if not what.every(is_response):
        return ()
    sites = {shape.site for shape in what.shapes if isinstance(shape, Ref)}
    return tuple(s for s in states if isinstance(s, ResponseState) and s.site in sites)


def is_redirect(state: ResponseState) -> bool:
    """Whether the response was made by redirect() and nobody out of sight has it."""
    return state.creator in REDIRECT_CREATORS and not state.shared


def follows_location(status: Value | None) -> bool:
    """Whether some browser may follow Location with this status; True where it is not known."""
    known = numbers(status)
    return known is None or any(n in REDIRECTS or 300 <= n < 400 for n in known)


def is_status_error(shape: Shape) -> bool:
    """Whether a shape is a number that stands for an error: 400 to 599."""
    number = status_number(shape)
    return number is not None and 400 <= number < 600
