"""Which app it is that a method belongs to."""

from __future__ import annotations

from flake8_flask_response.knowledge.apps import PLAIN_APP, PLAIN_APP_SOURCES

from ..domain.values import Instance, Shape


def is_plain_app(shape: Shape) -> bool:
    """Whether a shape is an app of Flask's own class, not of a subclass with methods of its own."""
    known = isinstance(shape, Instance) and shape.kind == PLAIN_APP
    return known and getattr(shape, "source", None) in PLAIN_APP_SOURCES
