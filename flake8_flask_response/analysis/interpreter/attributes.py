"""Attributes that are read, called, written or deleted: what they give, and that it happened."""

from __future__ import annotations

import ast

from flake8_flask_response.knowledge.responses import RESPONSE_ONLY

from ..domain.contents import responses_among
from ..domain.state import DOUBT, World
from ..domain.values import NOTHING, UNKNOWN, LocalInstance, Missing, NamedTuple, Value, join
from ..events import mistaken
from ..events.model import AttributeUse
from ..events.selection import is_attribute_heard
from ..run.frame import Frame
from . import functions, narrowing
from .objects import attribute


def read_attribute(
    node: ast.Attribute,
    receiver: Value,
    world: World,
    frame: Frame,
    mode: str,
    call: ast.Call | None = None,
) -> Value:
    """The value of `receiver.attr`, with its event; `mode` is "read" or "call"."""
    note_attribute(node, receiver, world, frame, mode, None, call)
    result = NOTHING
    for shape in receiver.shapes:
        found = None
        if isinstance(shape, Missing) and len(receiver.shapes) > 1:
            continue
        if isinstance(shape, LocalInstance):
            found = functions.read_property(shape, node.attr, node, world, frame)
        if found is None:
            found = attribute(shape, node.attr, node, world, frame)
        if isinstance(shape, NamedTuple) and len(receiver.shapes) > 1:
            found = UNKNOWN
        result = join(result, found)
    return result if result.shapes else UNKNOWN


def note_attribute(
    node: ast.Attribute,
    receiver: Value,
    world: World,
    frame: Frame,
    mode: str,
    assigned: Value | None = None,
    call: ast.Call | None = None,
) -> None:
    """Record the use of an attribute, where anything is known of its owner.

    What certainly raises casts doubt on all that would follow; where only some of the values
    would raise, the event and all that follows speak of the others.
    """
    seen = receiver
    if node.attr in RESPONSE_ONLY and mistaken.raises(receiver, node.attr, mode):
        world.facts[DOUBT] = True
        if frame.probing:
            return
    elif len(receiver.shapes) > 1:
        receiver = narrowing.keep_owners(node, receiver, mode, world, frame)
    if not frame.recording or not is_attribute_heard(receiver, node.attr):
        return
    states = responses_among((receiver,), world)
    caught = frame.exits.raises is not None
    event = AttributeUse(
        node,
        frame.place,
        receiver,
        node.attr,
        mode,
        assigned,
        states,
        call,
        seen,
        caught=caught,
    )
    frame.emit(event, mode)
