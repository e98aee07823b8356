"""What needs a request context or an app context, and which uses there are of it."""

from __future__ import annotations

from typing import Final, TypeAlias

from flake8_flask_response.knowledge.contexts import NEEDING, OF_THE_REQUEST

from ..domain.values import External, Instance, Shape
from ..events.model import AttributeUse, Call, ItemUse

Use: TypeAlias = AttributeUse | ItemUse | Call
"""What may need a context."""

_KINDS: Final = ("request", "session")


def needs_context(use: Use) -> str:
    """What a use needs a context for, by its short name: "request", "jsonify"; "" for others."""
    if isinstance(use, Call):
        return use.callee.rpartition(".")[2] if use.callee in NEEDING else ""
    what = use.receiver if isinstance(use, AttributeUse) else use.container
    names = {OF_THE_REQUEST.get(_source(shape), "") for shape in what.shapes}
    return names.pop() if len(names) == 1 else ""


def _source(shape: Shape) -> str:
    if isinstance(shape, External):
        return shape.name
    of_app = isinstance(shape, Instance) and shape.source == "flask.current_app"
    if isinstance(shape, Instance) and (shape.kind in _KINDS or of_app):
        return shape.source
    return ""
